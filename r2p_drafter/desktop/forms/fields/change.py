"""Where two texts differ."""

from r2p_drafter.letter.alike import shared_end, shared_start


def end_of_change(old: str, new: str) -> int:
    """Return the position in `new` behind what differs from `old`."""
    most = min(len(old), len(new)) - shared_start(old, new)
    return len(new) - shared_end(old, new, most)
