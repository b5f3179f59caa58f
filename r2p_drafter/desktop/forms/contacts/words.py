"""What rows say of contacts."""

from r2p_drafter.library.entries import Contact, Role
from r2p_drafter.library.search.contacts import Hit

_BETWEEN = ", "


def first_line(contact: Contact, role: Role) -> str:
    """Return who it is: "Ms. Helen Clark", or the organisation where there is no person."""
    name = " ".join(filter(None, (contact.honorific, contact.name)))
    return (name if contact.name else "") or role.organisation or role.post or name


def second_line(contact: Contact, role: Role) -> str:
    """Return where they are: "Administrator, UNDP", with the country of an organisation or a mission."""
    parts = (role.post, role.organisation, role.country)
    said = first_line(contact, role)
    return _BETWEEN.join(part for part in parts if part and part != said)


def role_of(hit: Hit) -> Role:
    """Return the role by which a contact was found."""
    roles = hit.contact.roles
    return roles[hit.role] if hit.role < len(roles) else Role()


def spoken(hit: Hit) -> str:
    """Return a row as it is read out."""
    role = role_of(hit)
    lines = (first_line(hit.contact, role), second_line(hit.contact, role))
    return _BETWEEN.join(filter(None, lines))
