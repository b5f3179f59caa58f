"""A pack's `letter.html.jinja`, checked and compiled."""

from collections.abc import Iterable, Iterator
from typing import Any

from jinja2 import Template, TemplateSyntaxError, nodes
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.runtime import Context
from jinja2.visitor import NodeTransformer

from r2p_drafter.compose.environment import MADE, TURN, Sandbox
from r2p_drafter.compose.meter import MAX_SECONDS
from r2p_drafter.compose.scope import NameCheck
from r2p_drafter.compose.source import Source
from r2p_drafter.compose.tags import ELEMENTS, TAG, TAG_NAME, not_allowed, read_tag, with_lines
from r2p_drafter.errors import SlowTemplateError
from r2p_drafter.letter.model import cleaned
from r2p_drafter.saying import Saying, saying_in, says

FILE = "letter.html.jinja"
MAX_NODES = 10_000
"""Names, values, signs and statements of a template, four kilobytes each while it is read; ours have 230."""

_COUNTED = (nodes.For, nodes.Macro, nodes.CallBlock)
# All that running a template can raise, for which its writer is to blame.
_RUN_FAULTS = (
    JinjaError,
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)


class Program:
    """A compiled template; gives the markup of a letter."""

    def __init__(self, text: str, source: Source, styles: frozenset[str], fields: list[str]) -> None:
        """Compile `text`.

        Raises:
            TemplateError: It has a fault; the message names its line.
        """
        self._source = source
        self.sandbox = Sandbox()
        self._template = self._compiled(cleaned(text), styles, fields)
        self._last: tuple[dict[str, Any], str] | None = None

    def _compiled(self, text: str, styles: frozenset[str], fields: list[str]) -> Template:
        try:
            tree = self.sandbox.parse(text, FILE, FILE)
            if sum(1 for _ in tree.find_all(nodes.Node)) > MAX_NODES:
                raise self._source.fault(0, says("it has more than {} words").of(f"{MAX_NODES:,}"))
            NameCheck(self.sandbox, self._source, fields).check(tree)
            for data in tree.find_all(nodes.TemplateData):
                data.data = with_lines(data.data, data.lineno)
                check_tags(data.data, self._source, styles)
            code = self.sandbox.compile(_Bounded(self.sandbox).visit(tree), FILE, FILE)
        except TemplateSyntaxError as error:
            raise self._source.fault(error.lineno, error.message or says("this can't be read")) from error
        except (RecursionError, MemoryError, SyntaxError, ValueError) as error:
            # Python’s own limits, as that of twenty loops inside each other, or of digits.
            raise self._source.fault(0, says("it is nested too deeply")) from error
        return Template.from_code(self.sandbox, code, {})

    def run(self, names: dict[str, Any], seconds: float = MAX_SECONDS) -> str:
        """Return the markup that the template makes, in so many seconds, of what its names stand for.

        Where these are what they were, so is the markup: what is typed into the body is none of them.

        Raises:
            SlowTemplateError: It took longer.
            TemplateError: It stopped; the message names the line.
        """
        if self._last is None or self._last[0] != names:
            self._last = names, self._run(names, seconds)
        return self._last[1]

    def _run(self, names: dict[str, Any], seconds: float) -> str:
        context: Context = self._template.new_context(names | self.sandbox.globals, shared=True)
        try:
            self.sandbox.meter.begin(seconds)
            return "".join(self._template.root_render_func(context))
        except TimeoutError as error:
            raise self._source.fault(self._line_of(error), saying_in(error), SlowTemplateError) from error
        except _RUN_FAULTS as error:
            raise self._source.fault(self._line_of(error), _in_words(error)) from error

    def _line_of(self, error: BaseException) -> int:
        line, step = 0, error.__traceback__
        while step is not None:
            if step.tb_frame.f_code.co_filename == FILE:
                line = self._template.get_corresponding_lineno(step.tb_lineno)
            step = step.tb_next
        return line


def _in_words(error: Exception) -> Saying | str:
    if isinstance(error, RecursionError):
        return says("it calls itself without end")
    if isinstance(error, MemoryError):
        return says("it needs too much memory")
    return saying_in(error) if str(error) else type(error).__name__


def check_tags(text: str, source: Source, styles: frozenset[str]) -> None:
    """Check the tags that stand whole in a template's own text.

    Raises:
        TemplateError: One is not allowed, or names a style that the letterhead lacks.
    """
    for match in TAG_NAME.finditer(text):
        if match[1] not in ELEMENTS:
            raise source.fault(int(match[2]), not_allowed(match[1]))
    for match in TAG.finditer(text):
        read_tag(match, source, styles)


class _Bounded(NodeTransformer):
    """Puts the filter `join`, which is bounded, in place of `~`, and has all work and all values counted."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        join = nodes.Filter(nodes.List(node.nodes), "join", [], [], None, None)
        return join.set_lineno(node.lineno).set_environment(self._sandbox)

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        return self._made(node)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802
        return self._made(node)

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802
        return self._made(node)

    def visit_Test(self, node: nodes.Test) -> nodes.Node:  # noqa: N802
        return self._made(node)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        return self._made(node) if node.ctx == "load" else node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:  # noqa: N802
        if isinstance(node.arg, nodes.Slice):
            return self._made(node)
        self.generic_visit(node)
        return node

    def visit_Name(self, node: nodes.Name) -> nodes.Node:  # noqa: N802
        is_list = node.name in ("varargs", "kwargs") and node.ctx == "load"
        return self._through(node) if is_list else node

    def _made(self, node: nodes.Expr) -> nodes.Node:
        self.generic_visit(node)
        return self._through(node)

    def _through(self, node: nodes.Expr) -> nodes.Node:
        """Have what an expression makes counted, and a glance taken at the clock."""
        made = nodes.Filter(node, MADE, [], [], None, None)
        return made.set_lineno(node.lineno).set_environment(self._sandbox)

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        return self._counted(node)

    def visit_Macro(self, node: nodes.Macro) -> nodes.Node:  # noqa: N802
        return self._counted(node)

    def visit_CallBlock(self, node: nodes.CallBlock) -> nodes.Node:  # noqa: N802
        return self._counted(node)

    def _counted(self, node: nodes.For | nodes.Macro | nodes.CallBlock) -> nodes.Node:
        self.generic_visit(node)
        line = node.body[0].lineno if node.body else node.lineno
        length = sum(len(text) for text in _own_texts(node.body))
        turn = nodes.Filter(nodes.Const(length), TURN, [], [], None, None)
        node.body.insert(0, nodes.ExprStmt(turn).set_lineno(line).set_environment(self._sandbox))
        return node


def _own_texts(inside: Iterable[nodes.Node]) -> Iterator[str]:
    """Yield the text that a loop or macro prints at each turn at most, without that of those inside it."""
    for node in inside:
        if isinstance(node, nodes.TemplateData):
            yield node.data
        elif not isinstance(node, _COUNTED):
            yield from _own_texts(node.iter_child_nodes())
