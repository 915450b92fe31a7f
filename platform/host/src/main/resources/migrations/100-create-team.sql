-- People of an agency who share what they write down: a role may reach the records of a team.
create table team (
    id uuid primary key,
    agency_id uuid not null references agency,
    name varchar(200) not null,
    service_id uuid references service,
    version integer not null,
    edited_at timestamp with time zone not null,
    edited_by uuid not null,
    archived_at timestamp with time zone,
    archived_by uuid
);

create index team_of_agency on team (agency_id);

-- whoever leaves the agency stays until somebody takes them out: the team goes on with their records
create table team_member (
    team_id uuid not null references team,
    person_id uuid not null,
    added_at timestamp with time zone not null,
    added_by uuid not null,
    primary key (team_id, person_id)
);

create index team_member_person on team_member (person_id);

alter table access_grant add column team_id uuid references team;
