-- a version that is made from another has the same files, whose bytes are kept once
create table version_file (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    module_version_id uuid not null references module_version (id),
    content_id uuid not null,
    file_name varchar(200) not null,
    type varchar(10) not null check (type in ('PDF', 'PNG', 'JPEG', 'DOCX', 'PPTX', 'XLSX', 'ODT', 'ODP', 'ODS', 'TXT')),
    language varchar(10) not null check (language in ('TK', 'RU', 'EN', 'SEVERAL', 'NONE')),
    file_size bigint not null,
    removed_at timestamp with time zone
);

create index version_file_version on version_file (module_version_id);

create table file_piece (
    content_id uuid not null,
    place integer not null,
    bytes bytea not null,
    primary key (content_id, place)
);
