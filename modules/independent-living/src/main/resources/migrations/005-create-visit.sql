-- slot_on is the day for which the plan asks, whatever day the visit was moved to: a visit is made once for it.
-- Until something is recorded, and unless changed by hand, the tasks are those of the slot.
-- counted_on is the first day of the month in which the visit counts, later than its own where that was closed.
create table visit (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    service_user_id uuid not null references service_user (id),
    slot_id uuid references slot (id),
    slot_on date,
    planned_on date not null,
    starts_at time not null,
    minutes integer not null check (minutes between 5 and 720),
    worker_id uuid,
    by_hand boolean not null,
    planned_tasks integer not null,
    planned_cost numeric(10, 2) not null,
    state varchar(10) not null check (state in ('PLANNED', 'DONE', 'PARTLY', 'MISSED', 'CANCELLED')),
    missed_reason varchar(20) not null default ''
        check (missed_reason in (
            '', 'NOT_AT_HOME', 'REFUSED', 'IN_HOSPITAL', 'WORKER_ILL', 'WORKER_LATE', 'NO_ACCESS', 'WEATHER', 'OTHER')),
    recorded_at timestamp with time zone,
    recorded_by uuid,
    done_minutes integer not null default 0 check (done_minutes between 0 and 1440),
    done_tasks integer not null default 0,
    done_cost numeric(10, 2) not null default 0,
    observation varchar(1000) not null default '',
    condition_change varchar(10) not null default 'NONE'
        check (condition_change in ('NONE', 'BETTER', 'WORSE', 'URGENT')),
    condition_words varchar(1000) not null default '',
    counted_on date not null,
    unique (slot_id, slot_on)
);

create index visit_user on visit (service_user_id, planned_on);
create index visit_worker on visit (worker_id, planned_on);
create index visit_day on visit (planned_on);
create index visit_counted on visit (counted_on);

create table visit_task (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    visit_id uuid not null references visit (id),
    task_kind_id uuid not null references task_kind (id),
    position integer not null,
    minutes integer not null,
    cost numeric(10, 2) not null,
    planned boolean not null,
    state varchar(10) not null check (state in ('PLANNED', 'DONE', 'NOT_DONE')),
    reason varchar(20) not null default ''
        check (reason in ('', 'REFUSED', 'NO_TIME', 'NOT_NEEDED', 'NOT_POSSIBLE', 'OTHER')),
    unique (visit_id, task_kind_id)
);

-- Who changed what when. Its id comes with the form, so that what is sent twice counts once.
create table visit_change (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    visit_id uuid not null references visit (id),
    kind varchar(12) not null
        check (kind in ('ADDED', 'RECORDED', 'CORRECTED', 'MOVED', 'SUBSTITUTED', 'CANCELLED', 'RESTORED')),
    was varchar(600) not null,
    becomes varchar(600) not null
);

create index visit_change_visit on visit_change (visit_id);

create table follow_up (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    service_user_id uuid not null references service_user (id),
    visit_id uuid not null references visit (id),
    kind varchar(10) not null check (kind in ('MISSED', 'CONDITION')),
    urgent boolean not null,
    due_on date not null,
    closed_at timestamp with time zone,
    closed_by uuid,
    result varchar(1000) not null default '',
    unique (visit_id, kind)
);

create index follow_up_user on follow_up (service_user_id);

create table closed_month (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    month_on date not null,
    unique (agency_id, month_on)
);
