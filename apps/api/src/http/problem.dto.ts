/** One fault at one place of the body. */
export class ProblemFault {
  /** JSON pointer into the body or the query, such as `/figures/0/value`. */
  pointer!: string;
  code!: string;
  detail!: string;
  detailZh!: string;
  detailEn!: string;
  params!: Record<string, unknown>;
}

/** Every refusal looks like this (RFC 9457). `code` is stable; the words are for people. */
export class Problem {
  type!: string;
  title!: string;
  status!: number;
  /** In the language of `Accept-Language`; Chinese by default. */
  detail!: string;
  detailZh!: string;
  detailEn!: string;
  instance!: string;
  code!: string;
  params!: Record<string, unknown>;
  errors?: ProblemFault[];
}
