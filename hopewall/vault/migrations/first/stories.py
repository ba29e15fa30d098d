"""Stories, their texts and photos, and the ledger, as of revision 0001."""

STATEMENTS = (
    """
CREATE TABLE photo (
    asset_id TEXT NOT NULL,
    master_sha256 TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    faces_count INTEGER,
    retouched INTEGER NOT NULL,
    ai_edited INTEGER NOT NULL,
    taken_on TEXT,
    contents TEXT,
    author_id TEXT NOT NULL,
    approver_id TEXT NOT NULL,
    approved_at TEXT,
    approved_picture TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_photo PRIMARY KEY (asset_id),
    CONSTRAINT fk_photo_subject_id FOREIGN KEY(subject_id) REFERENCES subject (subject_id)
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_photo_subject_id ON photo (subject_id)",
    """
CREATE TABLE rendition (
    asset_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_rendition PRIMARY KEY (asset_id, place),
    CONSTRAINT fk_rendition_asset_id FOREIGN KEY(asset_id) REFERENCES photo (asset_id)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE person_in_photo (
    asset_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT NOT NULL,
    resolution TEXT,
    consent_id TEXT NOT NULL,
    CONSTRAINT pk_person_in_photo PRIMARY KEY (asset_id, place),
    CONSTRAINT fk_person_in_photo_asset_id FOREIGN KEY(asset_id) REFERENCES photo (asset_id)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE INDEX ix_person_in_photo_consent_id ON person_in_photo (consent_id)
WHERE consent_id != ''
""",
    "CREATE INDEX ix_person_in_photo_person_id ON person_in_photo (person_id)",
    """
CREATE TABLE story (
    story_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    photo_id TEXT,
    size TEXT NOT NULL,
    state TEXT NOT NULL,
    author_id TEXT NOT NULL,
    approver_id TEXT NOT NULL,
    approved_at TEXT,
    original_language TEXT NOT NULL,
    on_face_refused TEXT,
    placeholder INTEGER NOT NULL,
    life_cycle TEXT,
    voice TEXT NOT NULL,
    illness TEXT,
    therapy TEXT,
    age_band TEXT,
    road TEXT,
    years INTEGER,
    timeline TEXT NOT NULL,
    investigational INTEGER NOT NULL,
    irb_ref TEXT NOT NULL,
    fiction INTEGER NOT NULL,
    fair_balance_version TEXT NOT NULL,
    edit_of TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_story PRIMARY KEY (story_id),
    CONSTRAINT ck_story_approved_by_somebody CHECK (state NOT IN ('approved', 'published')
        OR approver_id <> ''),
    CONSTRAINT fk_story_subject_id FOREIGN KEY(subject_id) REFERENCES subject (subject_id),
    CONSTRAINT fk_story_photo_id FOREIGN KEY(photo_id) REFERENCES photo (asset_id)
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_story_photo_id ON story (photo_id)",
    "CREATE INDEX ix_story_subject_id ON story (subject_id)",
    """
CREATE TABLE story_text (
    story_id TEXT NOT NULL,
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    lint_report_id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT pk_story_text PRIMARY KEY (story_id, language),
    CONSTRAINT fk_story_text_story_id FOREIGN KEY(story_id) REFERENCES story (story_id)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE published (
    channel TEXT NOT NULL,
    story_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    rules TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    until TEXT NOT NULL,
    object_sha256 TEXT NOT NULL,
    pictures TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_published PRIMARY KEY (channel, story_id),
    CONSTRAINT fk_published_story_id FOREIGN KEY(story_id)
        REFERENCES story (story_id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT
""",
    "CREATE INDEX ix_published_story_id ON published (story_id)",
)
