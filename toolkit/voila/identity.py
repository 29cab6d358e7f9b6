"""Who is the visitor? Nobody in particular: no account, no cookie, no invented name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jupyter_server.auth.identity import IdentityProvider, User

if TYPE_CHECKING:
    from tornado.web import RequestHandler


class Niemand(IdentityProvider):
    """Gives every visitor the same empty identity and never sets a cookie."""

    @property
    def auth_enabled(self) -> bool:
        """There is nothing to log in to."""
        return False

    @property
    def login_available(self) -> bool:
        """There is no login page."""
        return False

    @property
    def logout_available(self) -> bool:
        """There is no logout page."""
        return False

    def get_user(self, handler: RequestHandler) -> User:
        """Return the same nameless visitor for each request."""
        del handler
        return User("niemand")
