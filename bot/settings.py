"""Settings, from the environment or a file `.env`: where things are kept. What each does is in the README."""

from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from storage.model.mistake import Mistake


def _sqlite_in_data_folder() -> str:
    return f"sqlite:///{user_data_path('masir') / 'masir.db'}"


class Settings(BaseSettings):
    """What can be set, each as MASIR_ and its name in capitals."""

    model_config = SettingsConfigDict(env_prefix="MASIR_", env_file=".env", extra="ignore")

    database_url: str = Field(default_factory=_sqlite_in_data_folder)
    telegram_token: SecretStr | None = None
    telegram_api: str = "https://api.telegram.org"
    telegram_limits: bool = True
    webhook_secret: SecretStr | None = None
    key: SecretStr | None = None
    key_file: Path | None = None

    @field_validator("database_url")
    @classmethod
    def _default_where_empty(cls, url: str) -> str:
        return url.strip() or _sqlite_in_data_folder()

    @property
    def folder(self) -> Path:
        """Return the folder for files: where an SQLite database is, else the data folder."""
        scheme, _, file = self.database_url.partition(":///")
        return Path(file).parent if scheme.startswith("sqlite") and file else user_data_path("masir")

    @property
    def pictures(self) -> Path:
        """Return the folder for drawn maps."""
        return self.folder / "pictures"


def read_settings() -> Settings:
    """Return the settings of this process.

    Raises:
        Mistake: where the file `.env` cannot be read.
    """
    try:
        return Settings()
    except (UnicodeDecodeError, OSError, ValueError) as error:
        raise Mistake("wrong-settings") from error
