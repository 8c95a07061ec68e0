// Name and mark.
import css from './Brand.module.css';
import logo from './logo.svg';

export function Brand() {
  return (
    <span className={css.brand}>
      <img src={logo} alt="" width={32} height={32} />
      <span className={css.name}>Tapis</span>
    </span>
  );
}
