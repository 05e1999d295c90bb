import { useQuery } from '@tanstack/react-query';
import { installationQuery } from '../../api/queries/installation';
import { signInWords } from '../../words/sign-in';
import { useWords } from '../../words/words';

/** Only where the installation says that it is a demonstration. */
export function DemonstrationHint() {
  const { demonstration: words } = useWords(signInWords);
  const { data } = useQuery(installationQuery);
  if (data?.kind !== 'demonstration') return null;
  return (
    <p className="sign-in-hint">
      <span className="tag">{words.title}</span> {words.text}
    </p>
  );
}
