import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { reminderChannelsQuery } from '../../api/queries/reminder-channels';
import { useSession } from '../../api/queries/session';
import { PageTitle } from '../../components/page-title';
import { SectionHeading } from '../../components/section-heading';
import { Appearance } from '../../shell/appearance';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { PasswordDialogue } from '../../shell/password-dialogue';
import { settingsWords } from '../../words/settings';
import { useWords } from '../../words/words';
import { ChannelsForm } from './channels-form';
import { SendingTimes } from './sending-times';
import styles from './settings.module.css';

/** 个人设置: where reminders reach one and when, how the pages look, one's password. */
export function Screen() {
  const words = useWords(settingsWords);
  const { person, post } = useSession();
  const { data, error, refetch } = useQuery(reminderChannelsQuery);
  return (
    <>
      <PageTitle note={<span lang="zh">{`${person.displayName} · ${post.department} ${post.title}`}</span>}>
        {words.title}
      </PageTitle>
      <section className={styles['part']}>
        <SectionHeading note={words.channelsNote}>{words.channels}</SectionHeading>
        {!data && error && <Failed what={words.channels} error={error} onAgain={() => void refetch()} />}
        {!data && !error && <Loading columns={['18%', '52%', '20%']} rows={3} />}
        {data && <ChannelsForm known={data} />}
      </section>
      {data && (
        <section className={styles['part']}>
          <SectionHeading>{words.sending}</SectionHeading>
          <SendingTimes known={data} />
        </section>
      )}
      <section className={styles['part']}>
        <SectionHeading note={words.appearanceNote}>{words.appearance}</SectionHeading>
        <div className={styles['appearance']}>
          <Appearance />
        </div>
      </section>
      <Access />
    </>
  );
}

function Access() {
  const words = useWords(settingsWords);
  const [changing, setChanging] = useState(false);
  return (
    <section className={styles['part']}>
      <SectionHeading>{words.access}</SectionHeading>
      <div className={styles['buttons']}>
        <button type="button" className="btn" onClick={() => setChanging(true)}>
          {words.changePassword}
        </button>
        <Link to="/administration" search={{ tab: 'tokens' }} className="btn">
          {words.tokens}
        </Link>
      </div>
      {changing && <PasswordDialogue onClose={() => setChanging(false)} />}
    </section>
  );
}
