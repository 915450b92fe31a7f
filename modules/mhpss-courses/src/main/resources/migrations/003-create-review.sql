create table review (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    module_version_id uuid not null references module_version (id),
    organisation varchar(200) not null,
    organisation_id uuid,
    sent_on date not null,
    due_on date not null,
    answered_on date
);

create index review_version on review (module_version_id);

-- the paragraph is known by its lineage, which outlives its removal
create table review_comment (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    review_id uuid not null references review (id),
    paragraph_lineage uuid,
    words varchar(2000) not null,
    decision varchar(10) check (decision in ('ACCEPTED', 'DECLINED')),
    reason varchar(1000) not null,
    decided_on date,
    decided_by uuid
);

create index review_comment_review on review_comment (review_id);

-- the words as the reviewer was sent them: a comment keeps its place when they are changed or removed later
create table review_paragraph (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    review_id uuid not null references review (id),
    lineage uuid not null,
    position integer not null,
    words_en varchar(4000) not null,
    words_ru varchar(4000) not null,
    words_tk varchar(4000) not null,
    unique (review_id, lineage)
);
