-- What was recorded by mistake is removed by a mark, so that it can be put back; it counts nowhere.

-- 1 to 4 as the Washington Group codes difficulty, 7 refused, 9 not known, 0 not asked
create table functioning (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    service_user_id uuid not null references service_user (id),
    assessed_on date not null,
    assessed_by uuid not null,
    respondent varchar(10) not null check (respondent in ('SELF', 'PROXY')),
    seeing integer not null check (seeing in (0, 1, 2, 3, 4, 7, 9)),
    hearing integer not null check (hearing in (0, 1, 2, 3, 4, 7, 9)),
    walking integer not null check (walking in (0, 1, 2, 3, 4, 7, 9)),
    remembering integer not null check (remembering in (0, 1, 2, 3, 4, 7, 9)),
    self_care integer not null check (self_care in (0, 1, 2, 3, 4, 7, 9)),
    communicating integer not null check (communicating in (0, 1, 2, 3, 4, 7, 9)),
    disability varchar(10) not null check (disability in ('YES', 'NO', 'UNKNOWN')),
    note varchar(1000) not null,
    removed_at timestamp with time zone,
    removed_by uuid,
    check ((removed_at is null) = (removed_by is null))
);

create index functioning_user on functioning (service_user_id);

-- an item that was not rated is empty, and then so is the total
create table barthel (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    service_user_id uuid not null references service_user (id),
    assessed_on date not null,
    assessed_by uuid not null,
    feeding integer check (feeding in (0, 5, 10)),
    bathing integer check (bathing in (0, 5)),
    grooming integer check (grooming in (0, 5)),
    dressing integer check (dressing in (0, 5, 10)),
    bowels integer check (bowels in (0, 5, 10)),
    bladder integer check (bladder in (0, 5, 10)),
    toilet integer check (toilet in (0, 5, 10)),
    transfer integer check (transfer in (0, 5, 10, 15)),
    mobility integer check (mobility in (0, 5, 10, 15)),
    stairs integer check (stairs in (0, 5, 10)),
    total integer check (total between 0 and 100),
    note varchar(1000) not null,
    removed_at timestamp with time zone,
    removed_by uuid,
    check ((removed_at is null) = (removed_by is null))
);

create index barthel_user on barthel (service_user_id);
