"""The language of the interface: Qt's own words and the program's."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from r2p_drafter.assets import resources_folder

SOURCE_LANGUAGE = "en"
_INSTALLED = "translators"


def languages() -> tuple[str, ...]:
    """Return the languages that the interface can be shown in, as BCP 47 tags, English first."""
    found = (path.stem.removeprefix("r2p_drafter_") for path in _folder().glob("r2p_drafter_*.qm"))
    return (SOURCE_LANGUAGE, *sorted(set(found) - {SOURCE_LANGUAGE}))


def language_name(tag: str) -> str:
    """Return a language's name in that language itself: "Français"."""
    name = QLocale(tag).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" if tag != SOURCE_LANGUAGE else "English"


def install(language: str) -> None:
    """Show the interface in a language, or in the system's for an empty tag.

    Dates and numbers follow the system's locale where its language is that of the interface. Windows that
    are open already keep their language.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("translations need a running application")
    for old in app.property(_INSTALLED) or ():  # to look through the application's children takes 15 ms
        app.removeTranslator(old)
        old.deleteLater()
    installed = []
    locale = _locale(language)
    QLocale.setDefault(locale)
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("r2p_drafter", str(_folder())),
    ):
        translator = QTranslator(app)
        # English has a translation as well: that of "word(s)".
        if translator.load(locale, name, "_", folder) or translator.load(f"{name}_{SOURCE_LANGUAGE}", folder):
            app.installTranslator(translator)
            installed.append(translator)
        else:
            translator.deleteLater()
    app.setProperty(_INSTALLED, installed)


def _locale(language: str) -> QLocale:
    system = QLocale.system()
    if not language or system.name().split("_")[0] == language:
        return system
    return QLocale(language)


def _folder() -> Path:
    return resources_folder() / "translations"
