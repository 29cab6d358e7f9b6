"""Which icon stands for what?

All drawn for this project on a grid of 24, as lines; the three areas are filled shapes. Every icon stands
beside its word and is hidden from screen readers.
"""

from __future__ import annotations

_FORMEN: dict[str, str] = {
    "personen": '<circle cx="9" cy="8" r="3.2"/><path d="M3 19.5c0-3.6 2.6-6 6-6s6 2.4 6 6"/>'
    '<path d="M15.5 5.2a3.2 3.2 0 0 1 0 5.8M17.6 14.2c2.1.8 3.4 2.7 3.4 5.3"/>',
    "minuten": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.2l3.4 2.1"/>',
    "ort": '<path d="M12 21c4.4-4.7 6.6-8.2 6.6-11.2a6.6 6.6 0 1 0-13.2 0C5.4 12.8 7.6 16.3 12 21z"/>'
    '<circle cx="12" cy="9.8" r="2.3"/>',
    "organisation": '<rect x="4" y="4" width="16" height="16"/>',
    "team": '<circle cx="12" cy="12" r="9"/>',
    "community": '<path d="M12 2.5 20.3 7.25v9.5L12 21.5 3.7 16.75v-9.5z"/>',
    "ankommen": '<path d="M13.5 4H19v16h-5.5"/><path d="M4 12h10M10.5 8.2 14.3 12l-3.8 3.8"/>',
    "oeffnen": '<path d="M12 20V9M12 20 4.5 10.5M12 20l7.5-9.5"/><circle cx="12" cy="6.2" r="2"/>'
    '<circle cx="4.2" cy="8" r="1.7"/><circle cx="19.8" cy="8" r="1.7"/>',
    "ideen": '<path d="M9 17.5c0-2.3-3.3-3.7-3.3-7.7a6.3 6.3 0 0 1 12.6 0c0 4-3.3 5.4-3.3 7.7z"/><path d="M9.5 21h5"/>',
    "verstehen": '<rect x="4" y="4" width="6.5" height="6.5"/><rect x="13.5" y="4" width="6.5" height="6.5"/>'
    '<rect x="4" y="13.5" width="6.5" height="6.5"/><path d="M13.5 16.8h6.5M16.75 13.5V20"/>',
    "entscheiden": '<path d="M12 21V4"/><path d="M12 5h6l2.5 2.5L18 10h-6M12 12H6l-2.5 2.5L6 17h6"/>',
    "planen": '<rect x="4" y="5" width="16" height="15" rx="1.5"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>'
    '<path d="m9 15 2 2 4-4"/>',
    "abschliessen": '<path d="M5.5 21V4"/><path d="M5.5 5c4-2 7 2 13 0v8.5c-6 2-9-2-13 0"/>',
    "suche": '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
    "ja": '<path d="m5 12.5 4.5 4.5L19.5 7"/>',
    "nein": '<path d="M12 5v9"/><circle cx="12" cy="18.5" r="0.6"/>',
    "weg": '<path d="m6 6 12 12M18 6 6 18"/>',
    "hinweis": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5"/><circle cx="12" cy="7.8" r="0.5"/>',
    "achtung": '<path d="M12 3.5 22 20.5H2z"/><path d="M12 10v5"/><circle cx="12" cy="17.7" r="0.5"/>',
    "gut": '<circle cx="12" cy="12" r="9"/><path d="m8 12.3 2.8 2.8L16.3 9.5"/>',
    "fehler": '<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6M15 9l-6 6"/>',
    "sprechen": '<path d="M4 5h16v11h-9l-4.5 4v-4H4z"/>',
    "drucken": '<path d="M7 9V3.5h10V9M7 17H4V9h16v8h-3"/><path d="M7 14h10v6.5H7z"/>',
    "plan": '<path d="M5 6h2M5 12h2M5 18h2M10.5 6H19M10.5 12H19M10.5 18H19"/>',
    "angebot": '<path d="M4 9.5h16V20H4z"/><path d="M12 9.5V20M4 13.5h16"/>'
    '<path d="M12 9.5C9 9.5 6.5 8 7 5.8c.5-2 4-1.8 5 3.7M12 9.5c3 0 5.5-1.5 5-3.7-.5-2-4-1.8-5 3.7"/>',
    "karte": '<rect x="3.5" y="5" width="17" height="14" rx="1.5"/><path d="M3.5 9.5h17M7 13h10M7 16h6"/>',
    "weiter": '<path d="M5 12h14M13 6l6 6-6 6"/>',
    "rolle": '<circle cx="12" cy="7.5" r="3.5"/><path d="M5 20.5c0-4.2 3-7 7-7s7 2.8 7 7"/>',
    "rhythmus": '<path d="M19.5 9A8 8 0 0 0 5 8M4.5 15A8 8 0 0 0 19 16"/><path d="M5 3.5V8h4.5M19 20.5V16h-4.5"/>',
    "kontakt": '<rect x="3.5" y="5.5" width="17" height="13" rx="1.5"/><path d="m4 7 8 6.5L20 7"/>',
    "koffer": '<rect x="3" y="8" width="18" height="12" rx="2"/>'
    '<path d="M9 8V5.5A1.5 1.5 0 0 1 10.5 4h3A1.5 1.5 0 '
    '0 1 15 5.5V8M3 13.5h18M12 12v3"/>',
}
NAMEN = frozenset(_FORMEN)


def zeichen(name: str) -> str:
    """Draw one icon as inline SVG that screen readers leave out.

    Args:
        name: one of ``NAMEN``; the slugs of areas and phases are names too.

    Returns:
        The SVG element; it takes its size and colour from the text around it.

    Raises:
        KeyError: there is no such icon.
    """
    return f'<svg class="k-zeichen" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{_FORMEN[name]}</svg>'
