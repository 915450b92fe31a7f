-- unit_cost is in manats for one time; norm_minutes for one time. A kind that came with the portal is changed by a copy
-- of one's own, which then stands in its place.
create table task_kind (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    name_en varchar(120) not null,
    name_ru varchar(120) not null,
    name_tk varchar(120) not null,
    volume_en varchar(200) not null,
    volume_ru varchar(200) not null,
    volume_tk varchar(200) not null,
    norm_minutes integer not null check (norm_minutes between 1 and 480),
    unit_cost numeric(10, 2) not null check (unit_cost >= 0),
    qualification varchar(10) not null check (qualification in ('NONE', 'CARE', 'NURSING')),
    retired boolean not null default false,
    copied_from uuid references task_kind (id),
    unique (agency_id, copied_from)
);

create index task_kind_agency on task_kind (agency_id);

-- what planning must know of somebody who visits; member_id is a person of the workforce
create table worker (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    member_id uuid not null,
    qualification varchar(10) not null check (qualification in ('NONE', 'CARE', 'NURSING')),
    weekly_minutes integer not null check (weekly_minutes between 0 and 4200),
    unique (agency_id, member_id)
);

create table worker_absence (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    member_id uuid not null,
    from_on date not null,
    to_on date not null,
    reason varchar(10) not null check (reason in ('LEAVE', 'ILLNESS', 'SUSPENDED', 'OTHER')),
    check (to_on >= from_on)
);

create index worker_absence_member on worker_absence (member_id);
