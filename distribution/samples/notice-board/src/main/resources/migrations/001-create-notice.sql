create table notice (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    title varchar(80) not null,
    body varchar(2000) not null,
    ends_on date not null
);

create index notice_of_agency on notice (agency_id, ends_on);
