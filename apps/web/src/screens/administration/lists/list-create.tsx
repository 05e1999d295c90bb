import { answerOf, api } from '../../../api/client';
import { useSession } from '../../../api/queries/session';
import { toast } from '../../../shell/toasts';
import { useDraft } from '../../../use-draft';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { TextField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';

interface Body {
  readonly name: string;
  readonly year: number;
  readonly declaredItems: number | null;
  readonly declaredFundsYuan: string | null;
}

/** 新建清单, as a draft. */
export function ListCreate({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { lists: words } = useWords(administrationWords);
  const { today } = useSession();
  const draft = useDraft('administration/list', {
    name: '',
    year: String(Number(today.slice(0, 4)) + 1),
    items: '',
    funds: '',
  });
  const { name, year, items, funds } = draft.value;
  const set = (change: Partial<typeof draft.value>) => draft.change({ ...draft.value, ...change });
  const create = useAct(
    (body: Body, header) => answerOf(api.POST('/api/v1/programmes', { params: { header }, body })),
    {
      changes: [['programmes']],
      onDone: ({ id }) => {
        draft.discard();
        onMade(id);
        onClose();
        toast(words.made(name));
      },
    },
  );
  return (
    <FormDialogue
      title={words.create}
      go={words.createGo}
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onGo={() =>
        create.mutate({
          name: name.trim(),
          year: Number(year),
          declaredItems: items === '' ? null : Number(items),
          declaredFundsYuan: funds.trim() || null,
        })
      }
    >
      <p className="muted">{words.createText}</p>
      <TextField
        label={words.columns.name}
        placeholder={words.nameExample}
        value={name}
        required
        maxLength={200}
        data-first
        onChange={(value) => set({ name: value })}
      />
      <div className={styles['two']}>
        <TextField
          label={words.columns.year}
          type="number"
          min={2000}
          max={2100}
          required
          value={year}
          onChange={(value) => set({ year: value })}
        />
        <TextField
          label={words.columns.declared}
          type="number"
          min={0}
          max={9999}
          value={items}
          onChange={(value) => set({ items: value })}
        />
      </div>
      <TextField
        label={words.funds}
        inputMode="decimal"
        pattern="\d+(\.\d+)?"
        value={funds}
        hint={words.fundsHint}
        onChange={(value) => set({ funds: value })}
      />
    </FormDialogue>
  );
}
