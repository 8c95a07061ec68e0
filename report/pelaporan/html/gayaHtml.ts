// Style sheet of the standalone HTML report: one constant, so that a content policy can allow it by its hash.
import { createHash } from 'node:crypto';

export const GAYA_HTML = `
:root{--teal:#0b6b6f;--tinta:#1a2526;--abu:#4e5d5e;--garis:#8fa3a4;--kepala:#dcebeb;--kelompok:#eef4f4;--sub:#f7fafa}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:0 1rem 3rem;color:var(--tinta);background:#fff;font:1.0625rem/1.6 Tinos,"Times New Roman",serif;overflow-wrap:break-word}
a{color:var(--teal)}
a.angka,a.rujuk{text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--teal);outline-offset:2px}
.lompat{position:absolute;left:-100vw;padding:.5rem 1rem;background:#fff}
.lompat:focus{left:1rem;top:1rem}
h1,h2,h3,h4,h5,.ket,table,nav,.catatan,.slot,.lepas{font-family:Arimo,Arial,Helvetica,sans-serif}
h1{font-size:1.75rem;line-height:1.25;text-align:center;margin:1.5rem 0}
h2{font-size:1.25rem;text-align:center;margin:3.5rem 0 1.5rem}
h2::after{content:"";display:block;width:4rem;margin:.5rem auto 0;border-bottom:2px solid var(--teal)}
h3{font-size:1.1rem;color:var(--teal);margin:2.25rem 0 .75rem}
h4{font-size:1rem;margin:1.75rem 0 .5rem}
h5{font-size:.95rem;font-style:italic;margin:1.5rem 0 .5rem}
.nomor{display:block}
h3 .nomor,h4 .nomor,h5 .nomor,.ket .nomor,nav .nomor{display:inline}
.sampul{text-align:center;border:solid var(--teal);border-width:4px 0;padding:2.5rem 0;margin:2rem 0 3rem;font-family:Arimo,Arial,sans-serif}
p{margin:.75rem 0}
p.penuh{text-align:justify}
p.tengah{text-align:center}
p.menjorok{text-indent:2.5rem}
p.sumber{font-size:.875rem;color:var(--abu)}
p.kutipan{margin-inline:2rem;font-style:italic}
ol.huruf{list-style:lower-alpha}
li{margin:.35rem 0}
nav ol{list-style:none;padding:0;font-size:.95rem}
nav li.t1{font-weight:700;margin-top:.6rem}
nav li.t2{padding-left:1rem}nav li.t3{padding-left:2rem}nav li.t4{padding-left:3rem}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
.gulung{overflow-x:auto;margin:1.25rem 0 .5rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.35;font-variant-numeric:tabular-nums}
table.kecil{font-size:.8125rem}table.sangatKecil{font-size:.75rem}
caption,.ket{font-weight:700;font-size:.95rem;padding:.4rem 0;text-align:left}
figcaption.ket{text-align:center}
th,td{border:1px solid var(--garis);padding:.3rem .45rem;vertical-align:top;text-align:left;overflow-wrap:normal}
tbody th{font-weight:400}
thead th{background:var(--kepala);vertical-align:middle;text-align:center}
.kanan{text-align:right;white-space:nowrap}.tengah{text-align:center}
thead .kanan{white-space:normal}
tr.jumlah>*{font-weight:700;background:var(--kepala)}
tr.kelompok>*{font-weight:700;background:var(--kelompok)}
tr.subkelompok>*{font-weight:700;background:var(--sub)}
.m1{padding-left:1rem}.m2{padding-left:1.6rem}.m3{padding-left:2.2rem}.m4{padding-left:2.8rem}
.catatan{font-size:.8125rem;color:var(--abu);margin:.25rem 0}
figure{margin:1.75rem 0}
figure svg{display:block;width:min(100%,44rem);height:auto;margin:0 auto}
figure>.catatan{text-align:center}
details{margin:.5rem 0;font-family:Arimo,Arial,sans-serif;font-size:.9rem}
summary{cursor:pointer;color:var(--teal)}
.slot{border:1px dashed var(--abu);color:var(--abu);margin:1.5rem auto;padding:2rem 1rem;text-align:center;font-size:.875rem}
.slot.lambang{max-width:9rem}.slot.foto{max-width:28rem;padding-block:5rem}
.slot p{margin:.25rem 0}
.kop{text-align:center;border-bottom:5px double var(--tinta);padding-bottom:.6rem;margin:3rem 0 1.5rem;line-height:1.3}
.kop p{margin:0}.kop .baris{font-weight:700;font-size:1.15rem}.kop .alamat{font-size:.9rem}
.tandaTangan{display:flex;flex-wrap:wrap;gap:2rem;justify-content:space-around;align-items:flex-end;margin:2.5rem 0;break-inside:avoid}
.tandaTangan.satu{justify-content:flex-end}
.tandaTangan div{text-align:center;min-width:13rem}
.tandaTangan p{margin:0}.tandaTangan .nama{margin-top:4.5rem;font-weight:700;text-decoration:underline}
.verifikasi{display:flex;gap:1rem;align-items:center;margin:2rem 0;font-size:.875rem;color:var(--abu);break-inside:avoid}
.verifikasi svg{display:block;width:6.8rem;height:6.8rem}
.verifikasi p{margin:.2rem 0;overflow-wrap:anywhere}
.kotak{border:1px solid var(--garis);border-left:4px solid var(--teal);background:var(--sub);padding:.5rem 1.25rem;margin:1.5rem 0}
footer{margin-top:4rem;border-top:1px solid var(--garis);font-size:.8125rem;color:var(--abu);overflow-wrap:anywhere}
@media (max-width:30rem){body{font-size:1rem}p.penuh{text-align:left}p.kutipan{margin-inline:1rem}h1{font-size:1.4rem}}
@media print{
@page{margin:25mm 20mm 22mm 30mm}
body{max-width:none;padding:0;font-size:11.5pt}
.lompat,details{display:none}
section{break-before:page}
.gulung{overflow:visible}
thead{display:table-header-group}tr,figure,.kotak{break-inside:avoid}
h2,h3,h4,h5,caption{break-after:avoid}
.pisah{break-after:page}
a{color:inherit;text-decoration:none}
}
`;

/** Source expression for `style-src`. */
export const HASH_GAYA_HTML = `sha256-${createHash('sha256').update(GAYA_HTML).digest('base64')}`;
