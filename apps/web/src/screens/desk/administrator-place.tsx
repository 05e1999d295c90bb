import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title';
import { Empty } from '../../shell/empty';
import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';

/** The administrator has no business here and is told where the post's own work is. */
export function AdministratorPlace() {
  const words = useWords(deskWords);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <Empty title={words.administrator.title} text={words.administrator.text}>
        <Link to="/administration" className="btn primary">
          {words.allDone.administration}
        </Link>
      </Empty>
    </>
  );
}
