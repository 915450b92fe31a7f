create table group_scale (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    group_id uuid not null references family_group (id),
    scale_id uuid not null references scale (id),
    unique (group_id, scale_id)
);

-- Person, family, group and the number of the time point never change for a score; they stand here too so that a
-- report over many groups reads one table. points is empty where a reason says why there is no score.
create table score (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    group_id uuid not null references family_group (id),
    group_family_id uuid not null references group_family (id),
    participant_id uuid not null references participant (id),
    person_id uuid not null,
    scale_id uuid not null references scale (id),
    time_point_id uuid not null references time_point (id),
    time_point_number integer not null,
    taken_on date not null,
    points numeric(7, 2),
    missing varchar(12) default '' not null
        check (missing in ('', 'MOVED', 'REFUSED', 'NOT_REACHED', 'ILL', 'OTHER')),
    respondent varchar(12) not null check (respondent in ('CAREGIVER', 'CHILD', 'TEACHER', 'FACILITATOR', 'OTHER')),
    written_at timestamp with time zone not null,
    written_by uuid not null,
    import_id uuid,
    unique (participant_id, scale_id, time_point_id),
    check (points is null and missing <> '' or points is not null and missing = '')
);

create index score_of_group on score (group_id, scale_id, time_point_number);
create index score_of_import on score (import_id);
