"""The sandbox that templates and placeholders run in.

A template comes from strangers: it sees the fields of our views and nothing else of any object, calls
its own macros and `range`, has no loader, and can't make a value grow without bound.
"""

from collections.abc import Callable, Iterable
from functools import partial, wraps
from typing import Any

from jinja2 import StrictUndefined, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.filters import ignore_case, make_multi_attrgetter
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from r2p_drafter.compose.filters import FILTERS, MAX_TEXT
from r2p_drafter.compose.meter import MEMBER, Meter
from r2p_drafter.compose.views import FIELDS, Ready, SectionView, Values
from r2p_drafter.compose.whitespace import kept, slot
from r2p_drafter.letter.remembering import remembered
from r2p_drafter.saying import Saying, says, short

LOOP_FIELDS = frozenset(
    {"index", "index0", "revindex", "revindex0", "first", "last", "length", "previtem", "nextitem"}
)
LOOP_CALLS = frozenset({"cycle", "changed"})
MADE = "#made"
"""The filter, which no template can name, through which goes what is made without one."""
TURN = "#turn"
"""The filter, which no template can name either, that counts a turn and the template's own text in it."""
_MAX_RANGE = 1000
_MAX_MEMBERS = 20_000
"""Of a list that is put together; a letter has some thousand signatories."""
_MAX_NUMBER = 10**15
_SEQUENCES = (str, tuple, list)
_NUMBERS = (int, float)


class Missing(StrictUndefined):
    """What is not there: any use of it fails, with a message for the person who drafts the letter."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> Any:  # which Jinja only hands on to the error that it raises
        if self._undefined_hint:
            return self._undefined_hint
        return says("there is no “{}” here").of(short(str(self._undefined_name)))


class _Generator(CodeGenerator):
    """Leaves the escaping to `printed`, which remembers it: a third of the time that a template runs."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        # Values that stand in the template itself are printed like all others, not worked out beforehand.
        if isinstance(node, nodes.TemplateData):
            return super()._output_child_to_const(node, frame, finalize)
        raise nodes.Impossible

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        self.write(finalize.src)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        self.write(")")


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, narrowed to our views."""

    code_generator_class = _Generator
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self) -> None:
        self.meter = meter = Meter()

        def counted(value: Any) -> Any:
            return meter.printed(printed(value))

        # Values that stand in the template are not worked out when it is read: nobody would count then.
        super().__init__(autoescape=True, undefined=Missing, finalize=counted, loader=None, optimized=False)
        self.filters = {name: _metered(each, meter) for name, each in FILTERS.items()}
        self.filters["sort"] = _metered(partial(_sorted, self), meter)
        self.filters[MADE] = meter.made
        self.filters[TURN] = meter.turn
        self.globals = {"range": _short_range}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return a field of a view, what a loop tells, or a template's own value; else what is Missing."""
        kind = type(obj)
        if attribute in FIELDS.get(kind, ()):
            return getattr(obj, attribute)
        if kind is LoopContext and (attribute in LOOP_FIELDS or attribute in LOOP_CALLS):
            return getattr(obj, attribute)
        if kind is Values:
            try:
                return obj[attribute]
            except KeyError:
                pass
        return obj if isinstance(obj, Undefined) else self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return a member of a sequence by its number, or a field by its name."""
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        if isinstance(obj, _SEQUENCES) and isinstance(argument, int):
            try:
                return obj[argument]
            except IndexError:
                pass
        return self.undefined(obj=obj, name=argument)

    def is_safe_callable(self, obj: Any) -> bool:
        """Tell whether `obj` is a macro, `range`, or one of the two functions of a loop."""
        owner = getattr(obj, "__self__", None)
        return isinstance(obj, Macro) or obj is _short_range or type(owner) is LoopContext

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call what may be called; a macro by the short way."""
        if type(obj) is Macro:
            # Jinja's own to `Context.call`, which takes them out as well.
            kwargs.pop("_loop_vars", None)
            kwargs.pop("_block_vars", None)
            return obj(*args, **kwargs)
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Do sums whose result stays small, and put short sequences together."""
        if operator == "+" and isinstance(left, _SEQUENCES) and isinstance(right, _SEQUENCES):
            together = len(left) + len(right)
            is_text = isinstance(left, str)
            small = together <= (MAX_TEXT if is_text else _MAX_MEMBERS)
            self.meter.count(together * (1 if is_text else MEMBER) if small else 0)
        else:
            small = operator != "**" and _small_number(left) and _small_number(right)
        if not small:
            raise ValueError(says("“{}” is only for numbers that are not too large").of(operator))
        return super().call_binop(context, operator, left, right)


def _metered(filter_: Callable[..., Any], meter: Meter) -> Callable[..., Any]:
    """Return a filter that has what it makes counted."""
    made = meter.made

    @wraps(filter_)
    def run(*arguments: Any, **named: Any) -> Any:
        return made(filter_(*arguments, **named))

    return run


def _sorted(
    sandbox: "Sandbox",
    value: Iterable[Any],
    reverse: bool = False,
    case_sensitive: bool = False,
    attribute: str | int | None = None,
) -> list[Any]:
    """Sort as Jinja does; the texts that it makes to compare without regard to case are counted."""

    def key(text: Any) -> Any:
        sandbox.meter.count(len(text) if isinstance(text, str) else 1)
        return ignore_case(text) if not case_sensitive else text

    return sorted(value, key=make_multi_attrgetter(sandbox, attribute, postprocess=key), reverse=reverse)


def _small_number(value: Any) -> bool:
    return isinstance(value, _NUMBERS) and abs(value) <= _MAX_NUMBER


def _short_range(*limits: int) -> range:
    found = range(*limits)
    if len(found) > _MAX_RANGE:
        raise ValueError(says("a range can have {} numbers at most").of(_MAX_RANGE))
    return found


def printed(value: Any) -> Any:
    """Return what `{{ value }}` prints: escaped, and with its white space kept, unlike the template's own.

    Markup comes from the template's own text alone, through macros and `set` blocks.

    Raises:
        TypeError: It is neither text nor a number nor a section.
    """
    kind = type(value)
    if kind is str:
        return _escaped(value)
    if kind is Markup:
        return value
    printer = _PRINTERS.get(kind)
    if printer is not None:
        return printer(value)
    if isinstance(value, Undefined):
        return str(value)
    raise TypeError(says("this can't be printed: it is {}").of(_IN_WORDS.get(kind) or says("no text")))


@remembered(32768)
def _escaped(text: str) -> str:
    return str(escape(kept(text)))


def _section(value: Any) -> Markup:
    # No text of the letter is in it, only a number of ours.
    return Markup(slot(value._slot))  # noqa: S704


_PRINTERS: dict[type, Callable[[Any], Any]] = {
    int: str,
    float: lambda value: f"{value:.15g}",
    type(None): lambda _: "",
    SectionView: _section,
    Ready: _section,
}
_SEVERAL = says("several things; a loop or the filter “join” prints them one by one")
_IN_WORDS: dict[type, Saying] = {bool: says("yes or no"), tuple: _SEVERAL, list: _SEVERAL}
