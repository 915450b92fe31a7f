create table family_member (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    family_id uuid not null references family (id),
    person_id uuid not null references person (id),
    role varchar(20) not null,
    from_on date,
    to_on date,
    check (from_on is null or to_on is null or from_on <= to_on)
);

create index family_member_of_family on family_member (family_id);
create index family_member_of_person on family_member (person_id);
