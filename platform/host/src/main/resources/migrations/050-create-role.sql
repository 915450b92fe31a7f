-- What people may do beside what their function in the register brings. What a role may do by itself is declared by the
-- portal and its modules; here stands what administrators changed of that, and to whom they gave which role.
create table access_role (
    id varchar(40) primary key,
    version integer not null
);

insert into access_role (id, version) values
    ('platform-administrator', 1),
    ('agency-administrator', 1),
    ('social-work-specialist', 1),
    ('supervisor', 1),
    ('coordinator', 1),
    ('facilitator', 1),
    ('carer', 1),
    ('trainer', 1),
    ('allied-professional', 1),
    ('programme-staff', 1),
    ('auditor', 1),
    ('guest-expert', 1);

create table access_role_permission (
    role_id varchar(40) not null references access_role (id),
    permission varchar(120) not null,
    is_held boolean not null,
    changed_at timestamp with time zone not null,
    changed_by uuid not null,
    primary key (role_id, permission)
);

-- one that nobody confirmed yet waits for a second person
create table access_grant (
    id uuid primary key,
    person_id uuid not null,
    agency_id uuid not null references agency,
    role_id varchar(40) not null references access_role (id),
    scope varchar(10) not null,
    service_id uuid references service,
    place_id uuid references place,
    valid_from_on date,
    valid_until_on date,
    granted_at timestamp with time zone not null,
    granted_by uuid not null,
    confirmed_at timestamp with time zone,
    confirmed_by uuid,
    ended_at timestamp with time zone,
    ended_by uuid,
    check (valid_from_on <= valid_until_on)
);

create index access_grant_of_person on access_grant (agency_id, person_id, granted_at);

-- counts every change above, so that each node sees with one short look whether what it remembers still holds
create table access_revision (
    id integer primary key check (id = 1),
    revision bigint not null
);

insert into access_revision (id, revision) values (1, 0);
