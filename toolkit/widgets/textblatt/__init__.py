"""How does a person take a ready text along, for example into her mail program?"""

from __future__ import annotations

from traitlets import Bool, Dict, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Textblatt(Baustein):
    """A text to read and copy, with a button; where the page may not copy, the text is selected for Ctrl+C.

    Attributes:
        titel: the visible label, also heard behind the text of the button.
        text: what is copied, exactly as it stands here; an empty text takes the block out of the page.
        hilfe: one sentence below the text; empty for none.
        worte: ``kopieren`` (the button), ``kopiert`` (said when the text is copied) and ``markiert`` (said when it
            is only selected: what to press now).
        einzeilig: whether the text is a single line, such as the subject of a mail; the block is then as low as that.
        versteckt: whether the block is out of the page.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    titel = Unicode("").tag(sync=True)
    text = Unicode("").tag(sync=True)
    hilfe = Unicode("").tag(sync=True)
    worte = Dict().tag(sync=True)
    einzeilig = Bool(False).tag(sync=True)  # noqa: FBT003
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003
