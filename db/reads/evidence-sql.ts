import { instant } from './json-fields';

/** One row `x` of evidence, with the other commitments that its file was handed in for. */
const FILE = `'id', x.id, 'name', x.name, 'mediaType', x.media_type, 'size', x.size,
  'sha256', x.sha256, 'uploadedAt', ${instant('x.uploaded_at')},
  'elsewhere', (select coalesce(json_agg(json_build_object('id', e.id, 'number', e.number, 'title', e.title) order by e.position), '[]')
     from commitment e where e.jurisdiction_id = x.jurisdiction_id and e.id in (select y.commitment_id from evidence y
       where y.jurisdiction_id = x.jurisdiction_id and y.sha256 = x.sha256 and y.commitment_id <> x.commitment_id))`;

/** The same as it is shown. */
export const EVIDENCE = `json_build_object(${FILE},
  'post', (select json_build_object('id', o.id, 'title', o.title, 'department', d.name)
     from post o join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id
    where o.jurisdiction_id = x.jurisdiction_id and o.id = x.post_id))`;

/** The same for a page that has the names of all posts. */
export const EVIDENCE_BY_POST = `json_build_object(${FILE}, 'postId', x.post_id)`;
