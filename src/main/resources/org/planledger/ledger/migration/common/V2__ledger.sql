-- The tables of the data contract: the same names, columns and order as the CSV files. Empty cells are NULL.
-- row_no is our own: the place of the row in its plan, by which rows are ordered.

CREATE TABLE plans (
    plan_id VARCHAR NOT NULL,
    kind VARCHAR,
    title VARCHAR,
    region VARCHAR,
    region_level VARCHAR,
    province VARCHAR,
    period VARCHAR,
    period_start INTEGER,
    period_end INTEGER,
    issuer VARCHAR,
    document_number VARCHAR,
    issued_on DATE,
    source_path VARCHAR,
    media_type VARCHAR,
    sha256 VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id)
);

CREATE TABLE sections (
    plan_id VARCHAR NOT NULL,
    section_id VARCHAR,
    parent_id VARCHAR,
    level INTEGER NOT NULL,
    label_text VARCHAR,
    title VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE indicators (
    plan_id VARCHAR NOT NULL,
    indicator_id VARCHAR,
    table_title VARCHAR,
    item_no VARCHAR,
    domain_text VARCHAR,
    domain VARCHAR,
    name_text VARCHAR,
    name VARCHAR,
    unit VARCHAR,
    note VARCHAR,
    annual_growth VARCHAR,
    nature VARCHAR,
    nature_text VARCHAR,
    source_kind VARCHAR,
    section_id VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    service_id VARCHAR,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE indicator_values (
    plan_id VARCHAR NOT NULL,
    indicator_id VARCHAR,
    year INTEGER NOT NULL,
    role VARCHAR,
    value_text VARCHAR,
    comparator VARCHAR,
    value ${decimal},
    unit VARCHAR,
    base_value ${decimal},
    base_unit VARCHAR,
    cumulative BOOLEAN NOT NULL,
    qualifier VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    value_high ${decimal},
    change_from_year INTEGER,
    value_id VARCHAR,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE services (
    plan_id VARCHAR NOT NULL,
    service_id VARCHAR,
    table_title VARCHAR,
    item_no VARCHAR,
    domain_text VARCHAR,
    domain VARCHAR,
    group_text VARCHAR,
    name VARCHAR,
    audience VARCHAR,
    content VARCHAR,
    standard VARCHAR,
    funding VARCHAR,
    coverage VARCHAR,
    lead_text VARCHAR,
    support_text VARCHAR,
    remark VARCHAR,
    source_kind VARCHAR,
    inherited VARCHAR,
    section_id VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE tasks (
    plan_id VARCHAR NOT NULL,
    task_id VARCHAR,
    item_no VARCHAR,
    task VARCHAR,
    responsibility_text VARCHAR,
    section_id VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE responsibilities (
    plan_id VARCHAR NOT NULL,
    responsibility_id VARCHAR,
    subject_kind VARCHAR,
    subject_id VARCHAR,
    position INTEGER NOT NULL,
    department_text VARCHAR,
    department VARCHAR,
    level VARCHAR,
    role VARCHAR,
    inherited BOOLEAN NOT NULL,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    subject_name VARCHAR,
    subject_item_no VARCHAR,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE projects (
    plan_id VARCHAR NOT NULL,
    project_id VARCHAR,
    box_no VARCHAR,
    box_title VARCHAR,
    group_text VARCHAR,
    item_no VARCHAR,
    name VARCHAR,
    content VARCHAR,
    section_id VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE glossary (
    plan_id VARCHAR NOT NULL,
    term_id VARCHAR,
    term VARCHAR,
    definition VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE standard_amounts (
    plan_id VARCHAR NOT NULL,
    amount_id VARCHAR,
    service_id VARCHAR,
    applies_to VARCHAR,
    value_text VARCHAR,
    comparator VARCHAR,
    value ${decimal},
    unit VARCHAR,
    base_value ${decimal},
    base_unit VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    value_high ${decimal},
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE funding_shares (
    plan_id VARCHAR NOT NULL,
    share_id VARCHAR,
    service_id VARCHAR,
    payer VARCHAR,
    share ${decimal},
    value_text VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE citations (
    plan_id VARCHAR NOT NULL,
    citation_id VARCHAR,
    title VARCHAR,
    document_number VARCHAR,
    issued_on DATE,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (plan_id, row_no)
);

CREATE TABLE findings (
    plan_id VARCHAR,
    finding_id VARCHAR,
    rule VARCHAR,
    severity VARCHAR,
    subject_kind VARCHAR,
    subject_id VARCHAR,
    message VARCHAR,
    found VARCHAR,
    expected VARCHAR,
    line_start INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    excerpt VARCHAR,
    row_no INTEGER NOT NULL
);
CREATE INDEX findings_of_plan ON findings (plan_id, row_no);

CREATE TABLE input_files (
    source_path VARCHAR NOT NULL,
    media_type VARCHAR,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR,
    status VARCHAR NOT NULL,
    reason VARCHAR,
    message VARCHAR,
    plan_id VARCHAR,
    row_no INTEGER NOT NULL,
    PRIMARY KEY (row_no)
);

-- What each plan was read from, and by what: a file is read again only when one of these differs.
-- order_key is the plan_id in UTF-8, whose bytes sort by code point on every database.
CREATE TABLE loaded_sources (
    plan_id VARCHAR NOT NULL,
    order_key ${binary} NOT NULL,
    source_path VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    parser_version VARCHAR NOT NULL,
    mappings_sha256 VARCHAR NOT NULL,
    unread_characters INTEGER NOT NULL,
    PRIMARY KEY (plan_id)
);
