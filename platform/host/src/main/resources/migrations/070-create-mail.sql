-- Messages that leave the portal. What one says is written when it is sent: a link in it derives from the id of the link
-- by the key of the installation and stands nowhere. The claim tells whose turn it is to send it.
create table mail_message (
    id uuid primary key,
    kind varchar(20) not null,
    agency_id uuid not null references agency,
    account_id uuid references account (id),
    link_id uuid,
    address varchar(254) not null,
    language varchar(2) not null,
    state varchar(20) not null,
    trouble varchar(20) not null,
    tries integer not null,
    next_at timestamp with time zone not null,
    claim varchar(40) not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    changed_at timestamp with time zone not null
);

create index mail_message_due on mail_message (state, next_at, id);
create index mail_message_newest on mail_message (agency_id, created_at, id);
create index mail_message_of_account on mail_message (account_id, created_at, id);

-- The last wrong code of an app, if it is one of another time: its step, and how many steps it is away. Two such codes
-- show that the clock of a phone is wrong.
alter table account_session add column totp_stray_step bigint;
alter table account_session add column totp_stray_by bigint;
