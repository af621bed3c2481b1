"""Settings, from the environment or a file `.env`: where things are kept. What each does is in the README."""

import locale
import os
from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from dialogs.words import LANGUAGES
from storage.journey import Language


def _sqlite_in_data_folder() -> str:
    return f"sqlite:///{user_data_path('masir') / 'masir.db'}"


class Settings(BaseSettings):
    """What can be set, each as MASIR_ and its name in capitals."""

    model_config = SettingsConfigDict(env_prefix="MASIR_", env_file=".env", extra="ignore")

    database_url: str = Field(default_factory=_sqlite_in_data_folder)

    @property
    def pictures(self) -> Path:
        """Return the folder for drawn maps: beside an SQLite file, else in the data folder."""
        scheme, _, file = self.database_url.partition(":///")
        folder = Path(file).parent if scheme.startswith("sqlite") and file else user_data_path("masir")
        return folder / "pictures"


def settings() -> Settings:
    """Return the settings of this process."""
    return Settings()


def machine_language() -> Language:
    """Return the language this machine speaks, English where it speaks none of ours."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    spoken = (next((name for name in names if name), None) or locale.getlocale()[0] or "en")[:2]
    return next((language for language in LANGUAGES if language == spoken), "en")
