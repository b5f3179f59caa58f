"""What the pages of the library window say."""

from PySide6.QtCore import QCoreApplication

from r2p_drafter.desktop.library_window.page import PageWords

translate = QCoreApplication.translate


def contact_words() -> PageWords:
    """Return what the address book says."""
    return PageWords(
        title=translate("LibraryPages", "Address Book"),
        search=translate("LibraryPages", "Search by name, post, organisation, country or group"),
        empty=translate(
            "LibraryPages", "Nobody here yet. Add a contact, or import the address book of another program."
        ),
        unfit=translate("LibraryPages", "Nobody fits “{}”."),
    )


def passage_words() -> PageWords:
    """Return what the bank says."""
    return PageWords(
        title=translate("LibraryPages", "Bank"),
        search=translate("LibraryPages", "Search texts and tags"),
        empty=translate("LibraryPages", "No texts here yet. Add a recommendation or another passage."),
        unfit=translate("LibraryPages", "No text fits “{}”."),
    )
