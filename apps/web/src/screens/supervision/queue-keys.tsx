import { KeyHint } from '../../components/key-hint';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import styles from './reviews.module.css';

/** The keys of the queue, beside what they serve. `picking`: what the digits pick now. */
export function QueueKeys({ picking }: { readonly picking: string }) {
  const { keys } = useWords(supervisionWords).queue;
  return (
    <div className={`${styles['keys'] ?? ''} wide-only no-print`}>
      <KeyHint keys={['J', 'K']} does={keys.next} />
      <KeyHint keys={['A']} does={keys.accept} />
      <KeyHint keys={['R']} does={keys.give} />
      <KeyHint keys={['D']} does={keys.reduce} />
      <KeyHint keys={['1–9']} does={picking} />
    </div>
  );
}
