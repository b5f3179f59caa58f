"""All that is measured. A new subject is a module here that defines `SUBJECT`, and an entry in `SUBJECTS`."""

from collections.abc import Mapping

from benchmarks.findings import Subject
from benchmarks.subjects import (
    exchange,
    library,
    library_window,
    load,
    long_letter,
    many_letters,
    memory,
    one_letter,
    page,
    pdf,
    start,
)

SUBJECTS: Mapping[str, Subject] = {
    module.SUBJECT.name: module.SUBJECT
    for module in (
        one_letter,
        many_letters,
        long_letter,
        memory,
        pdf,
        page,
        start,
        library,
        library_window,
        exchange,
        load,
    )
}
"""By the names that the command line knows, in the order of the report."""
