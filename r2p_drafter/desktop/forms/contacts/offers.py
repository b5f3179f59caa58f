"""What the address book has for the rest of the letter, once its addressee was picked."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from r2p_drafter.desktop.forms.contacts.filling import Extra, extras, taken
from r2p_drafter.desktop.forms.fields.emptying import empty
from r2p_drafter.desktop.forms.fields.messages import MessageLine
from r2p_drafter.desktop.forms.models import Models
from r2p_drafter.letter.lines import delivery_line
from r2p_drafter.letter.model import Delivery
from r2p_drafter.library.search.contacts import Hit


class Offers(QWidget):
    """Offers the salutation, fax and e-mail of the addressee, until all is taken or it is another one."""

    def __init__(self, models: Models, parent: QWidget) -> None:
        super().__init__(parent)
        self._models = models
        self._hit: Hit | None = None
        self._shown: tuple[Extra, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def offer(self, hit: Hit | None) -> None:
        """Offer what a contact has, who is the addressee now; nothing for None."""
        self._hit = hit
        self.refresh()

    def refresh(self) -> None:
        """Offer what is still to be had."""
        letter = self._models.letter
        if self._hit is None or letter.addressee.contact != self._hit.contact.id:
            self._hit = None
            self._write(())
        else:
            self._write(extras(letter, self._hit))

    def _write(self, found: tuple[Extra, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        empty(self._layout)
        if found:
            fixes = [(self._text(extra), self._taking(extra)) for extra in found]
            fixes.append((self.tr("Leave it"), self._leave))
            line = MessageLine("hint", self.tr("The address book has more for this letter:"), fixes, self)
            self._layout.addWidget(line)
            line.show()
        self.setVisible(bool(found))

    def _text(self, extra: Extra) -> str:
        if isinstance(extra.value, Delivery):
            return delivery_line(extra.value)
        return self.tr("Salutation “{}”").format(extra.value)

    def _leave(self) -> None:
        self.offer(None)

    def _taking(self, extra: Extra) -> Callable[[], None]:
        """Return what a button does that takes over what is offered."""

        def take() -> None:
            draft, is_delivery = self._models.draft, isinstance(extra.value, Delivery)
            what = self.tr("Take over a delivery") if is_delivery else self.tr("Take over the salutation")
            draft.pause()
            draft.change(taken(draft.letter, extra), what, extra.part)
            self.refresh()

        return take
