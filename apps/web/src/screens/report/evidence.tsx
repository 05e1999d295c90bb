import { type ReactNode, useRef, useState } from 'react';
import { SectionHeading } from '../../components/section-heading';
import { useRefusal } from '../../shell/use-refusal';
import { reportWords } from '../../words/report';
import { useWords } from '../../words/words';
import { sizeOf } from '../item/evidence-list';
import { EvidenceRow } from './evidence-row';
import type { Form, Item } from './form';
import { Preview } from './preview';
import type { Upload, Uploads } from './use-uploads';
import styles from './evidence.module.css';

interface Props {
  readonly item: Item;
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly uploads: Uploads;
}

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.pdf,.docx,.xlsx';

/** What proves the figures: attached, on its way, or uploaded before. */
export function Evidence({ item, form, onChange, uploads }: Props) {
  const { evidence: words } = useWords(reportWords);
  const attached = item.evidence.filter(({ id }) => form.evidence.includes(id));
  const others = item.evidence.filter(({ id }) => !form.evidence.includes(id));
  const without = (id: string) => onChange({ ...form, evidence: form.evidence.filter((one) => one !== id) });
  return (
    <section className={styles['evidence']}>
      <SectionHeading note={words.count(attached.length + uploads.going.length)} end={words.note}>
        {words.title}
      </SectionHeading>
      <ul>
        {attached.map((one) => (
          <EvidenceRow key={one.id} evidence={one}>
            <span className="small green">{words.done}</span>
            <button type="button" className="btn text" onClick={() => without(one.id)}>
              {words.remove}
            </button>
          </EvidenceRow>
        ))}
        {uploads.going.map((one) => (
          <Going key={one.key} upload={one} uploads={uploads} />
        ))}
      </ul>
      <Choose onFiles={uploads.add} />
      {others.length > 0 && (
        <details>
          <summary>{words.earlier(others.length)}</summary>
          <ul>
            {others.map((one) => (
              <EvidenceRow key={one.id} evidence={one}>
                <button
                  type="button"
                  className="btn text"
                  onClick={() => onChange({ ...form, evidence: [...form.evidence, one.id] })}
                >
                  {words.attach}
                </button>
              </EvidenceRow>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Going({ upload, uploads }: { readonly upload: Upload; readonly uploads: Uploads }) {
  const { evidence: words } = useWords(reportWords);
  const refusalOf = useRefusal();
  const { file, sent, state, key } = upload;
  const share = file.size > 0 ? Math.min(100, Math.round((sent / file.size) * 100)) : 0;
  return (
    <li className={state === 'refused' ? styles['doubled'] : undefined}>
      <Preview file={file} />
      <div>
        <b>{file.name}</b>
        {state === 'refused' ? (
          <p className="small red" role="alert">
            {refusalOf(upload.error)}
          </p>
        ) : (
          <>
            <div
              className={styles['progress']}
              role="progressbar"
              aria-valuenow={share}
              aria-valuemin={0}
              aria-valuemax={100}
              aria-label={`${words.progress} ${file.name}`}
            >
              <i style={{ width: `${share}%` }} />
            </div>
            <p className="small muted">
              {state === 'waiting'
                ? words.waiting
                : words.sent(sizeOf(Math.min(sent, file.size)), sizeOf(file.size))}
            </p>
          </>
        )}
      </div>
      <span className={styles['buttons']}>
        {state === 'refused' && (
          <button type="button" className="btn text" onClick={() => uploads.again(key)}>
            {words.again}
          </button>
        )}
        <button type="button" className="btn text" onClick={() => uploads.cancel(key)}>
          {words.cancel}
        </button>
      </span>
    </li>
  );
}

/** Files dropped, chosen, or, on a phone, taken with the camera. */
function Choose({ onFiles }: { readonly onFiles: (files: Iterable<File>) => void }) {
  const { evidence: words } = useWords(reportWords);
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const input = (ref: typeof files, label: string, more: object): ReactNode => (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])]);
        target.value = '';
      }}
      {...more}
    />
  );
  return (
    <div
      className={`${styles['drop'] ?? ''} ${(over && styles['over']) || ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {input(files, words.choose, { multiple: true, accept: ACCEPTED })}
      {input(camera, words.camera, { accept: 'image/*', capture: 'environment' })}
      <button type="button" className="btn phone-only" onClick={() => camera.current?.click()}>
        {words.camera}
      </button>
      <button type="button" className="btn phone-only" onClick={() => files.current?.click()}>
        {words.album}
      </button>
      <span className="wide-only">{words.drop}</span>
      <button type="button" className="btn text wide-only" onClick={() => files.current?.click()}>
        {words.choose}
      </button>
    </div>
  );
}
