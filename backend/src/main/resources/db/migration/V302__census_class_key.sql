-- A frozen round remembers the class itself, which keeps its children over the first of September, beside what it was called;
-- and the name of a school that is no organization. Rounds frozen before know both of children whose files say the same since.
ALTER TABLE census_snapshot ADD COLUMN class_key varchar(50) NULL, ADD COLUMN school_name varchar(100) NULL;
UPDATE census_snapshot n JOIN child c ON c.id = n.child_id SET n.class_key = c.class_key
    WHERE n.school_id = c.school_id AND n.class_name = c.class_name AND (n.grade_code = c.grade_code OR n.grade_code IS NULL AND c.grade_code IS NULL);
