import { signInWords } from '../words/sign-in';
import { useWords } from '../words/words';
import { Dialogue } from './dialogue';
import { PasswordForm } from './password-form';
import { toast } from './toasts';

/** Changing one's own password whenever one likes. */
export function PasswordDialogue({ onClose }: { readonly onClose: () => void }) {
  const { change } = useWords(signInWords);
  return (
    <Dialogue title={change.own} onClose={onClose}>
      <PasswordForm
        onCancel={onClose}
        onChanged={() => {
          onClose();
          toast(change.done);
        }}
      />
    </Dialogue>
  );
}
