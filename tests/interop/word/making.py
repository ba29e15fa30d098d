"""Small .docx files, made by hand: what Word writes, and what somebody hostile writes."""

import io
import zipfile

TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(body: str) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{SPACE}">'
        f"<w:body>{body}</w:body></w:document>"
    )


def run(text: str, properties: str = "") -> str:
    kept = 'xml:space="preserve"'
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t {kept}>{text}</w:t></w:r>"


def paragraph(*runs: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{''.join(runs)}</w:p>"


def docx(body: str, **more: bytes | str) -> bytes:
    """Return a .docx with this body; `more` are further parts, `__` standing for a slash."""
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w", zipfile.ZIP_DEFLATED) as archive:
        parts: dict[str, bytes | str] = {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELS,
            "word/document.xml": document(body),
        }
        parts.update({name.replace("__", "/"): data for name, data in more.items()})
        for name, data in parts.items():
            archive.writestr(name, data)
    return told.getvalue()
