import { refusal, type Refusal } from './refusal';

/** Refusals of what a page keeps open, uploads or remembers. */
export const PAGE_REFUSALS = {
  live_limited: refusal(
    'too_many',
    '同一登录打开的实时连接太多，请关掉几个页面。',
    'Too many live connections under one sign-in; close some pages.',
  ),
  evidence_missing: refusal(
    'invalid',
    '没有收到文件，请以 multipart/form-data 的 file 字段上传一个。',
    'No file came; send one as the field "file" of multipart/form-data.',
  ),
  evidence_too_large: refusal(
    'too_large',
    '文件超过 {megabytes} MB，请压缩后再传。',
    'The file is larger than {megabytes} MB.',
  ),
  evidence_type_refused: refusal(
    'invalid',
    '“{name}”不能作佐证，只收照片（JPG、PNG、WebP、HEIC）和 PDF、DOCX、XLSX。',
    '"{name}" cannot be evidence; photos (JPG, PNG, WebP, HEIC), PDF, DOCX and XLSX can.',
  ),
  evidence_extension_differs: refusal(
    'invalid',
    '“{name}”的内容其实是 {type}，与扩展名不符。',
    'The content of "{name}" is {type}, which its ending does not say.',
  ),
  evidence_unknown: refusal(
    'invalid',
    '填报所列的佐证不是本单位为这一件上传的。',
    'Evidence named by the report was not uploaded by this department for this item.',
  ),
} as const satisfies Record<string, Refusal>;
