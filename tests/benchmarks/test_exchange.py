"""What is measured of imports is imports."""

import pytest

from benchmarks.subjects import exchange
from r2p_drafter.library.exchange.plan import ImportPlan


def test_an_import_that_takes_nobody_in_is_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "plan_import", lambda *_: ImportPlan(()))

    with pytest.raises(exchange.LeftOutError, match="should have been taken in"):
        exchange.SUBJECT.measure(True)
