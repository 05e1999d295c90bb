import { Fragment } from 'react';
import type { Department, Post } from '../../../api/queries/administration';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';

interface Props {
  readonly posts: readonly Post[];
  readonly departments: readonly Department[];
  readonly onHandOver: (post: Post) => void;
}

/** Posts under their departments; vacant ones say where what comes for them goes. */
export function PostTable({ posts, departments, onHandOver }: Props) {
  const { posts: words, roles, acts } = useWords(administrationWords);
  const { columns } = words;
  return (
    <table className={`tb ${styles['list'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.title, columns.role, columns.holder, columns.code].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {departments.map((department) => {
          const own = posts.filter(({ departmentId }) => departmentId === department.id);
          return (
            <Fragment key={department.id}>
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={5} lang="zh">
                  {department.name} <span>{words.posts(own.length)}</span>
                </th>
              </tr>
              {own.map((post) => (
                <tr key={post.id} className={post.holders.length === 0 ? styles['vacant'] : undefined}>
                  <th scope="row" lang="zh">
                    {post.title}
                  </th>
                  <td data-label={columns.role}>{roles[post.role]}</td>
                  <td data-label={columns.holder}>
                    {post.holders.length === 0 ? (
                      <>
                        <b className="yellow">{words.vacant}</b>
                        <span className="note"> {words.standIn(post.role)}</span>
                      </>
                    ) : (
                      <span lang="zh">{post.holders.map(({ displayName }) => displayName).join('、')}</span>
                    )}
                  </td>
                  <td data-label={columns.code} className="faint">
                    {post.code}
                  </td>
                  <td>
                    <button
                      type="button"
                      className="btn text"
                      aria-label={`${post.holders.length === 0 ? words.fill : words.handOver}：${department.name} ${post.title}`}
                      onClick={() => onHandOver(post)}
                    >
                      {post.holders.length === 0 ? words.fill : words.handOver}
                    </button>
                  </td>
                </tr>
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
