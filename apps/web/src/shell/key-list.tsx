import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { Dialogue } from './dialogue';
import './key-list.css';

/** `?`: every key, by where it works. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { keyboard: words, rule } = useWords(shellWords);
  const { rows } = words;
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      words.anywhere,
      [
        ['/', rows.search],
        ['g d · g l · g s · g w · g c', rows.go],
        ['?', rows.help],
      ],
    ],
    [
      words.lists,
      [
        ['j k ↓ ↑', rows.move],
        ['Enter', rows.open],
        ['Space', rows.peek],
        ['x', rows.select],
      ],
    ],
    [words.item, [['[ ]', rows.neighbours]]],
    [
      words.forms,
      [
        ['Alt+s', rows.same],
        ['Ctrl+Enter', rows.submit],
        ['Ctrl+s', rows.save],
      ],
    ],
    [
      words.review,
      [
        ['a r', rows.decide],
        ['1–9', rows.reason],
      ],
    ],
  ];
  return (
    <Dialogue title={words.title} onClose={onClose}>
      {groups.map(([place, keys]) => (
        <section key={place} className="key-group">
          <h3>{place}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {rule.close}
        </button>
      </div>
    </Dialogue>
  );
}
