-- After the rows: indexes, the board as a materialized view, and the one write with its audit record, both in one transaction.
create index on assignments (employee_id, place);
create index on assignments (superior_id, sort_name, id);
create index on assignments (unit_path, is_staff, sort_name, id);
create index on plans (employee_id, year);
create index on targets (plan_id, place);
create index on indicators (target_id, place);
create index on progress (plan_id, day desc, at desc, id);
create index on progress (target_id);
create index on progress (indicator_id);

-- A unit with all below it, unit by unit, heads first, then by name.
create function staff (unit_id text, most int) returns setof assignments language sql stable as $$
  select a.* from units u join assignments a on a.unit_path >= u.path and a.unit_path < u.path || '~'
  where u.id = $1 order by a.unit_path, a.is_staff, a.sort_name, a.id limit $2
$$;

create materialized view unit_figures as
  select years.year, u.id unit_id, u.code, u.name,
    count(*) filter (where p.stage = 'DRAFT')::int draft, count(*) filter (where p.stage = 'RETURNED')::int returned,
    count(*) filter (where p.stage = 'SUBMITTED')::int submitted, count(*) filter (where p.stage = 'APPROVED')::int approved,
    count(p.id)::int total
  from units u cross join (select distinct year from plans) years
    left join plans p on p.root_unit_id = u.id and p.year = years.year and p.holding = 'DEFINITIVE' and p.stage <> 'NONE'
  where u.parent_id is null and u.kind <> 'CITY' group by years.year, u.id;
create unique index on unit_figures (year, code);

create function progress_add (plan_id text, target_id text, indicator_id text, day text, value text, note text, actor text)
  returns progress language sql volatile as $$
  with made as (
    insert into progress (plan_id, target_id, indicator_id, day, value, note, actor) values ($1, $2, $3, $4, $5, $6, $7) returning *
  ), noted as (insert into audit (subject_id, actor, action) select made.id, $7, 'progress_add' from made)
  select * from made
$$;
analyze;
