-- What somebody typed into a form and has not sent, or sent when their time was over. Which form, and what was typed,
-- can be read with the key of the installation alone; whoever reads this table sees when somebody typed.
create table form_draft (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    form_hash varchar(64) not null,
    content varchar(300000) not null,
    saved_at timestamp with time zone not null,
    unique (account_id, form_hash)
);

create index form_draft_oldest on form_draft (saved_at);
