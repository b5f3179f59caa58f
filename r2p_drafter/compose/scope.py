"""Checks a template's names before there is a letter, in branches that seldom run as well."""

from collections.abc import Callable, Iterable, Mapping

from jinja2 import nodes
from jinja2.runtime import LoopContext, Macro

from r2p_drafter.compose.environment import LOOP_CALLS, LOOP_FIELDS, Sandbox
from r2p_drafter.compose.source import Source
from r2p_drafter.compose.views import FIELDS, NAMES, Kind, Several, Values
from r2p_drafter.compose.whitespace import CONTROLS
from r2p_drafter.saying import Saying, says, short

Scope = dict[str, Kind]

_NO_FILES = says("a template can't take in other files")
_REFUSED: Mapping[type[nodes.Node], Saying] = {
    nodes.Include: _NO_FILES,
    nodes.Import: _NO_FILES,
    nodes.FromImport: _NO_FILES,
    nodes.Extends: _NO_FILES,
    nodes.Block: says("“block” is of no use where no other template is taken in"),
    nodes.ScopedEvalContextModifier: says("values are always escaped"),
}


class NameCheck:
    """Walks through a template and raises a TemplateError at the first name that can't be right."""

    def __init__(self, sandbox: Sandbox, source: Source, fields: Iterable[str]) -> None:
        self._sandbox = sandbox
        self._source = source
        self._fields = frozenset(fields)
        self._visitors: Mapping[type[nodes.Node], Callable[..., None]] = {
            nodes.For: self._for,
            nodes.Macro: self._macro,
            nodes.CallBlock: self._call_block,
            nodes.With: self._with,
            nodes.Assign: self._assign,
            nodes.AssignBlock: self._assign_block,
            nodes.Name: self._name,
            nodes.Getattr: self._getattr,
            nodes.Call: self._call,
            nodes.Filter: self._filter,
            nodes.Test: self._test,
            nodes.Const: self._const,
        }

    def check(self, node: nodes.Node) -> None:
        """Check a template, or an expression.

        Raises:
            TemplateError: A name, field, filter or test that is not known, or something not allowed.
        """
        self._visit(node, {**NAMES, "range": None})

    def _fault(self, node: nodes.Node, message: Saying) -> Exception:
        return self._source.fault(node.lineno, message)

    def _visit(self, node: nodes.Node, scope: Scope) -> None:
        if type(node) in _REFUSED:
            raise self._fault(node, _REFUSED[type(node)])
        visitor = self._visitors.get(type(node))
        if visitor is not None:
            visitor(node, scope)
        else:
            self._visit_all(node.iter_child_nodes(), scope)

    def _visit_all(self, found: Iterable[nodes.Node], scope: Scope) -> None:
        for node in found:
            self._visit(node, scope)

    def _for(self, node: nodes.For, scope: Scope) -> None:
        if node.recursive:
            raise self._fault(node, says("a loop can't be recursive"))
        self._visit(node.iter, scope)
        over = self._kind(node.iter, scope)
        inner = scope | dict.fromkeys(_targets(node.target)) | {"loop": LoopContext}
        if isinstance(over, Several) and isinstance(node.target, nodes.Name):
            inner[node.target.name] = over.of
        self._visit_all([*([node.test] if node.test else []), *node.body], inner)
        self._visit_all(node.else_, scope)

    def _macro(self, node: nodes.Macro, scope: Scope) -> None:
        # Its own name is not in the scope of its body, so that no macro can call itself for ever.
        self._visit_all([*node.defaults, *node.body], scope | self._arguments(node) | {"caller": Macro})
        scope[node.name] = Macro

    def _call_block(self, node: nodes.CallBlock, scope: Scope) -> None:
        self._visit(node.call, scope)
        self._visit_all([*node.defaults, *node.body], scope | self._arguments(node))

    @staticmethod
    def _arguments(node: nodes.Macro | nodes.CallBlock) -> Scope:
        return dict.fromkeys(["varargs", "kwargs", *(argument.name for argument in node.args)])

    def _with(self, node: nodes.With, scope: Scope) -> None:
        self._visit_all(node.values, scope)
        names = [name for target in node.targets for name in _targets(target)]
        self._visit_all(node.body, scope | dict.fromkeys(names))

    def _assign(self, node: nodes.Assign, scope: Scope) -> None:
        self._visit(node.node, scope)
        kind = self._kind(node.node, scope) if isinstance(node.target, nodes.Name) else None
        scope.update(dict.fromkeys(_targets(node.target), kind))

    def _assign_block(self, node: nodes.AssignBlock, scope: Scope) -> None:
        self._visit_all([*([node.filter] if node.filter else []), *node.body], dict(scope))
        scope.update(dict.fromkeys(_targets(node.target)))

    def _name(self, node: nodes.Name, scope: Scope) -> None:
        if node.name not in scope:
            known = ", ".join(sorted(NAMES))
            none = says("there is no “{}” here; a template knows {}")
            raise self._fault(node, none.of(short(node.name), known))

    def _getattr(self, node: nodes.Getattr, scope: Scope) -> None:
        self._visit(node.node, scope)
        known = self._known_fields(self._kind(node.node, scope))
        if known is not None and node.attr not in known:
            none = says("there is no “{}”; there is {}")
            raise self._fault(node, none.of(short(_dotted(node)), _list(known)))

    def _known_fields(self, kind: Kind) -> frozenset[str] | None:
        if kind is Values:
            return self._fields
        if kind is LoopContext:
            return LOOP_FIELDS | LOOP_CALLS
        if kind is None or kind is Macro:
            return None
        return frozenset() if isinstance(kind, Several) else FIELDS[kind]

    @staticmethod
    def _kind(node: nodes.Node, scope: Scope) -> Kind:
        return scope.get(node.name) if isinstance(node, nodes.Name) else None

    def _call(self, node: nodes.Call, scope: Scope) -> None:
        self._visit_all(node.iter_child_nodes(), scope)
        called = node.node
        if isinstance(called, nodes.Getattr):
            allowed = self._kind(called.node, scope) is LoopContext and called.attr in LOOP_CALLS
        else:
            allowed = isinstance(called, nodes.Name) and (
                self._kind(called, scope) is Macro or called.name == "range"
            )
        if not allowed:
            raise self._fault(node, says("“{}” can't be called").of(short(_dotted(called))))

    def _filter(self, node: nodes.Filter, scope: Scope) -> None:
        known = self._sandbox.filters
        if node.name not in known:
            none = says("there is no filter “{}”; there is {}")
            raise self._fault(node, none.of(short(node.name), _list(known)))
        self._visit_all(node.iter_child_nodes(), scope)

    def _test(self, node: nodes.Test, scope: Scope) -> None:
        known = self._sandbox.tests
        if node.name not in known:
            none = says("there is no test “{}”; there is {}")
            raise self._fault(node, none.of(short(node.name), _list(known)))
        self._visit_all(node.iter_child_nodes(), scope)

    def _const(self, node: nodes.Const, scope: Scope) -> None:  # noqa: ARG002
        if isinstance(node.value, str) and CONTROLS.search(node.value):
            raise self._fault(node, says("there is a control character in this text"))


def _targets(node: nodes.Node) -> list[str]:
    # `find_all` looks at what is inside a node, not at the node itself.
    return [node.name] if isinstance(node, nodes.Name) else [name.name for name in node.find_all(nodes.Name)]


def _dotted(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_dotted(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else "this"


def _list(names: Iterable[str]) -> Saying | str:
    return ", ".join(sorted(name for name in names if name.isidentifier())) or says("nothing")
