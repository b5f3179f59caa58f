"""Placeholders in text (`{{ addressee.post }}`): names and filters, never statements or calls."""

import functools
from collections.abc import Mapping
from typing import Any

from jinja2 import nodes
from jinja2.exceptions import TemplateError as JinjaError

from r2p_drafter.compose.drafts import Filled, Gap
from r2p_drafter.compose.environment import Sandbox
from r2p_drafter.compose.filters import MAX_TEXT, PLAIN_FILTERS, as_text
from r2p_drafter.saying import saying_in, says, short

MAX_FILLED = 200_000
"""Characters that all placeholders of a letter may come to, with what their filters make on the way."""
_MAX_SOURCE = 500
_FAULTS = (JinjaError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


class Placeholders:
    """Works out placeholders in the sandbox of a template."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._parsed = functools.lru_cache(maxsize=512)(self._parse)
        self.begin()

    def begin(self) -> None:
        """Count from nothing: another letter begins."""
        self._made = 0

    def expression(self, source: str) -> nodes.Expr:
        """Return what stands between the braces, parsed.

        Raises:
            ValueError: It is not one expression; the message is for the writer of the letter.
        """
        return self._parsed(source)

    def filled(self, gap: Gap, names: Mapping[str, Any]) -> Filled:
        """Return the value of a placeholder as text, or what is wrong with it."""
        if gap.fault:
            return Filled(fault=gap.fault)
        try:
            self._count(0)
            text = as_text(self._value(self._parsed(gap.expression), names))
            self._count(len(text))
        except _FAULTS as error:
            return Filled(fault=says("{}: {}").of(short(gap.look.text), saying_in(error)))
        if len(text) > MAX_TEXT:
            longer = says("{}: the text is longer than {} characters")
            return Filled(fault=longer.of(short(gap.look.text), f"{MAX_TEXT:,}"))
        return Filled(text)

    def _count(self, size: int) -> None:
        self._made += size
        if self._made > MAX_FILLED:
            more = says("all placeholders together come to more than {} characters")
            raise ValueError(more.of(f"{MAX_FILLED:,}"))

    def _parse(self, source: str) -> nodes.Expr:
        if len(source) > _MAX_SOURCE:
            raise ValueError(says("a placeholder can have {} characters at most").of(_MAX_SOURCE))
        try:
            body = self._sandbox.parse(f"{{{{{source}}}}}").body
        except JinjaError as error:
            raise ValueError(error.message) from error
        except RecursionError as error:
            raise ValueError(says("it is nested too deeply")) from error
        output = body[0] if len(body) == 1 else None
        if not isinstance(output, nodes.Output) or len(output.nodes) != 1:
            raise ValueError(says("this is no placeholder"))
        return output.nodes[0]

    def _value(self, node: nodes.Expr, names: Mapping[str, Any]) -> Any:
        match node:
            case nodes.Const():
                return node.value
            case nodes.Name():
                if node.name not in names:
                    raise ValueError(says("there is no “{}” here").of(short(node.name)))
                return names[node.name]
            case nodes.Getattr():
                return self._sandbox.getattr(self._value(node.node, names), node.attr)
            case nodes.Getitem(arg=nodes.Const(value=key)):
                return self._sandbox.getitem(self._value(node.node, names), key)
            case nodes.Filter(dyn_args=None, dyn_kwargs=None, kwargs=[]):
                return self._filtered(node, names)
        raise ValueError(says("only names and filters can stand in a placeholder"))

    def _filtered(self, node: nodes.Filter, names: Mapping[str, Any]) -> Any:
        if node.name not in PLAIN_FILTERS or node.node is None:
            known = ", ".join(sorted(PLAIN_FILTERS))
            none = says("there is no filter “{}” for placeholders; there is {}")
            raise ValueError(none.of(short(node.name), known))
        arguments = [self._value(argument, names) for argument in node.args]
        made = PLAIN_FILTERS[node.name](self._value(node.node, names), *arguments)
        self._count(len(made) if isinstance(made, str) else 0)
        return made
