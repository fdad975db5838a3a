"""The test's objects as LibreOffice's Basic sees them; imported once the bridge to LibreOffice is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import unohelper
from com.sun.star.lang import XServiceInfo, XSingleComponentFactory
from com.sun.star.script import XInvocation
from com.sun.star.uno import RuntimeException

if TYPE_CHECKING:
    from support.vba import Server, Stage


class Invoked(unohelper.Base, XInvocation):
    """An object of which Basic may call methods and set properties by name."""

    methods: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()

    def getIntrospection(self) -> None:
        """Nothing is known beforehand."""

    def hasMethod(self, name: str) -> bool:
        """As Basic asks."""
        return name in self.methods

    def hasProperty(self, name: str) -> bool:
        """As Basic asks."""
        return name in self.properties

    def invoke(self, name: str, arguments: tuple[Any, ...], *out: Any) -> Any:
        """No method."""
        raise RuntimeException(name, self)

    def getValue(self, name: str) -> Any:
        """No property."""
        raise RuntimeException(name, self)

    def setValue(self, name: str, value: Any) -> None:
        """No property."""
        raise RuntimeException(name, self)


class ServerObject(Invoked):
    """The server."""

    methods = ("Handshake", "Call", "Run", "Cancel")

    def __init__(self, server: Server) -> None:
        self.server = server

    def invoke(self, name: str, arguments: tuple[Any, ...], *out: Any) -> Any:
        """A call; what fails arrives in Basic as an error."""
        try:
            return self.server.invoke(name, arguments), (), ()
        except Exception as error:
            raise RuntimeException(str(error), self) from error


class StageObject(Invoked):
    """The switches."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    methods = ("MacroOptions",)

    def hasProperty(self, name: str) -> bool:
        """Every switch."""
        return name not in self.methods

    def invoke(self, name: str, arguments: tuple[Any, ...], *out: Any) -> Any:
        """What Excel is asked to do is kept."""
        self.stage.asked.append(arguments)
        return None, (), ()

    def getValue(self, name: str) -> Any:
        """How a switch stands."""
        return self.stage.values.get(name)

    def setValue(self, name: str, value: Any) -> None:
        """A switch is set."""
        self.stage.change(name, value)


class Factory(unohelper.Base, XSingleComponentFactory, XServiceInfo):
    """Gives the one object out, however often it is asked for."""

    def __init__(self, service: str, made: Any) -> None:
        self.service, self.made = service, made

    def createInstanceWithContext(self, context: Any) -> Any:
        """The object."""
        return self.made

    def createInstanceWithArgumentsAndContext(self, arguments: Any, context: Any) -> Any:
        """The object."""
        return self.made

    def getImplementationName(self) -> str:
        """Its name."""
        return self.service

    def supportsService(self, name: str) -> bool:
        """Only this one."""
        return name == self.service

    def getSupportedServiceNames(self) -> tuple[str, ...]:
        """Only this one."""
        return (self.service,)


def register(context: Any, service: str, server: Server, stage: Stage) -> None:
    """Make the two objects creatable by CreateUnoService."""
    for name, made in (("server", ServerObject(server)), ("stage", StageObject(stage))):
        context.ServiceManager.insert(Factory(f"{service}.{name}", made))
