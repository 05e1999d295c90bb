interface Props {
  /** 崂督约〔2023〕4号 */
  readonly children: string;
}

/** A document's number: Chinese in both languages, never broken over two lines. */
export function DocumentNumber({ children }: Props) {
  return (
    <span lang="zh" className="nowrap">
      {children}
    </span>
  );
}
