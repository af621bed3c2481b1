"""Settings, from the environment or a file in the configuration folder. What each does is in the README.

A `.env` in the current folder is not read: whoever hands over a folder would say where answers, tokens and requests go.
"""

from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path
from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from storage.model.mistake import Mistake

_PREFIX = "MASIR_"
_KEY = "key"  # left out, it would leave what people write unencrypted without a word
_MOST_BYTES = 100_000  # of a file that is only looked into


def _sqlite_in_data_folder() -> str:
    return f"sqlite:///{user_data_path('masir') / 'masir.db'}"


class Settings(BaseSettings):
    """What can be set, each as MASIR_ and its name in capitals."""

    model_config = SettingsConfigDict(env_prefix=_PREFIX, extra="ignore")

    database_url: str = Field(default_factory=_sqlite_in_data_folder)
    telegram_token: SecretStr | None = None
    telegram_api: str = "https://api.telegram.org"
    telegram_limits: bool = True
    webhook_secret: SecretStr | None = None
    key: SecretStr | None = None
    key_file: Path | None = None

    @model_validator(mode="before")
    @classmethod
    def _blank_is_unset(cls, given: dict[str, Any]) -> dict[str, Any]:
        """Leave out what is blank: an empty secret would let everybody in. A blank key stays, and is refused."""
        stripped = {name: value.strip() if isinstance(value, str) else value for name, value in given.items()}
        return {name: value for name, value in stripped.items() if value != "" or name == _KEY}

    @property
    def folder(self) -> Path:
        """Return the folder for files: where an SQLite database is, else the data folder."""
        file = self._database_file
        return file.parent if file else user_data_path("masir")

    @property
    def folders(self) -> frozenset[Path]:
        """Return where data lies once links are followed: the folder for files, and that of the database's own file."""
        file = self._database_file
        return frozenset({self.folder.resolve(), *((file.resolve().parent,) if file else ())})

    @property
    def pictures(self) -> Path:
        """Return the folder for drawn maps: a database elsewhere has one beside it that is called after it."""
        file = self._database_file
        usual = self.database_url == _sqlite_in_data_folder()
        return self.folder / ("pictures" if file is None or usual else f"{file.name}-pictures")

    @property
    def _database_file(self) -> Path | None:
        from storage.rows.engine import database_file  # noqa: PLC0415 - loads the database, which drawing does without

        return database_file(self.database_url)


def settings_file() -> Path:
    """Return the file in the configuration folder that settings may stand in."""
    return user_config_path("masir") / ".env"


def read_settings() -> Settings:
    """Return the settings of this process.

    Raises:
        Mistake: where the file cannot be read, or a setting has no such value.
    """
    try:
        return Settings(_env_file=settings_file())  # type: ignore[call-arg]  # pydantic's plug-in would know it
    except ValidationError as error:
        name = f"{_PREFIX}{error.errors()[0]['loc'][0]}".upper()
        raise Mistake("wrong-setting", name=name) from None  # the library's own error holds the value
    except (OSError, ValueError) as error:
        raise Mistake("wrong-settings", file=str(settings_file())) from error


def overlooked() -> bool:
    """Tell whether a `.env` lies in the current folder that names settings of ours: earlier versions read it."""
    file = Path(".env")
    try:
        if not file.is_file() or file.resolve() == settings_file().resolve():
            return False
        with file.open("rb") as opened:
            return _PREFIX.encode() in opened.read(_MOST_BYTES)
    except OSError:
        return False
