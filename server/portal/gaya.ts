// Style sheet of the public pages. Same colours and woven band as the staff application; 360 px and up; prints on A4.
const svg = (isi: string) => `url("data:image/svg+xml,${encodeURIComponent(isi)}")`;

/** One repeat of the woven band: lozenges and bamboo shoots (pucuk rebung) in gold thread. */
const PITA = svg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="12" viewBox="0 0 48 12"><rect width="48" height="12" fill="#0a2f3d"/><g fill="none" stroke="#d9ae55"><path d="M12 1.5 16.5 6 12 10.5 7.5 6Z"/><path d="M-6 10.5 0 3 6 10.5M18 10.5 24 3 30 10.5M42 10.5 48 3 54 10.5"/><path d="M30.5 6 36 1.5 41.5 6 36 10.5Z"/></g><g fill="#d9ae55"><path d="M12 4.2 13.8 6 12 7.8 10.2 6Z"/><path d="M36 4.2 37.8 6 36 7.8 34.2 6Z"/><path d="M0 6.5 2.4 10.5H-2.4ZM24 6.5 26.4 10.5H21.6ZM48 6.5 50.4 10.5H45.6Z"/></g></svg>',
);

/** The cloth behind the title of the home page: large lozenges, thin and quiet. */
const KAIN = svg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96"><g fill="none" stroke="#d9ae55" stroke-opacity=".3"><path d="M48 4 92 48 48 92 4 48Z"/><path d="M48 18 78 48 48 78 18 48Z"/><path d="M0 30 18 48 0 66M96 30 78 48 96 66M30 0 48 18 66 0M30 96 48 78 66 96"/><path d="M0 12 12 0M84 0 96 12M96 84 84 96M12 96 0 84"/></g><path d="M48 40 56 48 48 56 40 48Z" fill="#d9ae55" fill-opacity=".4"/></svg>',
);

export const GAYA = `
@font-face{font-family:'Source Sans 3';src:url(FON) format('woff2');font-weight:200 900;font-display:swap}
:root{--laut:#0d3b4c;--laut-tua:#0a2f3d;--teluk:#0f5a6e;--teluk-muda:#eef6f8;--emas:#d9ae55;--emas-tua:#7a5200;--tinta:#17252b;--redup:#4a5a62;--garis:#d3dde1;--garis-tegas:#7d9099;--latar:#f4f7f8;--kertas:#fff;--baik:#0b6347;--kurang:#9a3412}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--latar);color:var(--tinta);font:1.0625rem/1.5 'Source Sans 3',system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:break-word}
.lebar,main>*{max-width:70rem;margin-inline:auto;padding-inline:1rem}
main{flex:1;width:100%}main:focus{outline:none}
h1,h2,h3{line-height:1.2;color:var(--laut);text-wrap:balance}
h1{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.6rem);margin:1.25rem 0 .25rem;letter-spacing:-.01em}
h2{font-size:1.45rem;margin:0 0 .75rem}
h3{font-size:1.1rem;margin:1.25rem 0 .5rem}
p{margin:0 0 .75rem;max-width:65ch}
a{color:var(--teluk);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{color:var(--laut);text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--teluk);outline-offset:2px;border-radius:2px}
.langsung{position:absolute;left:1rem;top:-4rem;z-index:1;padding:.5rem 1rem;background:var(--kertas)}
.langsung:focus{top:.5rem}
.tapis{height:12px;background:${PITA} repeat-x 0 0/48px 12px}
.kepala{background:var(--laut);color:#fff}
.kepala .lebar{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;padding-block:.6rem}
.kepala a{color:#fff}
.kepala :focus-visible,.sampul :focus-visible{outline-color:var(--emas)}
.merek{display:flex;align-items:center;gap:.6rem;font-size:1.25rem;font-weight:700;letter-spacing:.02em;text-decoration:none;margin-right:auto}
.merek img{display:block}
.kepala nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.kepala nav a{display:inline-block;padding:.35rem 0}
.sampul{max-width:none!important;padding:0!important;background:linear-gradient(90deg,#0d3b4c 35%,#0d3b4c00 80%),${KAIN} right -24px top -24px/96px 96px var(--laut)}
.sampul>div{padding-block:2.25rem 2.75rem}
.sampul>div::before{content:"";display:block;width:4rem;border-top:3px solid var(--emas);margin-bottom:1rem}
.sampul h1,.sampul p{color:#fff;max-width:38rem}
.sampul h1{margin-top:0}
.sampul .semboyan{font-size:1.25rem}
section{margin-block:2rem}
.jejak{padding-top:1rem;font-size:.9375rem}
.jejak ol{display:flex;flex-wrap:wrap;gap:0 .5rem;margin:0;padding:0;list-style:none}
.jejak li+li::before{content:"/";color:var(--garis-tegas);margin-right:.5rem}
.anak-judul{font-size:1.2rem;color:var(--redup)}
.pokok{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:1rem;padding:0;margin:1.5rem 0 0;list-style:none}
.pokok li{background:var(--kertas);border:1px solid var(--garis);border-top:4px solid var(--emas);border-radius:4px;padding:.9rem 1rem}
.pokok .nama{display:block;color:var(--redup);font-weight:600}
.pokok .besar{display:block;font-size:2.1rem;line-height:1.2;font-weight:700;color:var(--laut);font-variant-numeric:tabular-nums}
.pokok .ket{display:block;font-size:.9375rem;color:var(--redup)}
.gulir{margin:0 0 .75rem;overflow-x:auto;background:var(--kertas);border:1px solid var(--garis);border-radius:4px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;padding:.6rem .75rem 0;color:var(--redup);font-size:.9375rem}
th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--garis)}
thead th{background:var(--teluk-muda);color:var(--laut);border-bottom:2px solid var(--garis-tegas);font-size:.9375rem}
tbody tr:last-child>*{border-bottom:0}
tbody th{font-weight:600;min-width:10rem}
tfoot>tr>*{border-top:2px solid var(--garis-tegas);border-bottom:0;font-weight:700}
.n{text-align:right;white-space:nowrap}
.batang{display:block;width:100%;min-width:4.5rem;height:5px;margin-top:.3rem}
.batang .alas{fill:var(--garis)}.batang .isi{fill:var(--teluk)}.batang .batas{fill:var(--emas)}
.lencana{display:inline-block;white-space:nowrap;padding:0 .5rem;border:1px solid currentColor;border-radius:999px;font-size:.875rem;font-weight:600;color:var(--teluk)}
.lencana.baik{color:var(--baik)}.lencana.kurang{color:var(--kurang)}
details{background:var(--kertas);border:1px solid var(--garis);border-radius:4px;margin-top:.75rem}
summary{padding:.55rem .75rem;cursor:pointer;font-weight:600;color:var(--teluk)}
details>div{padding:0 .75rem .75rem}
details .gulir{border-radius:0}
.asal{margin:.25rem 0 .5rem}
.asal>p{margin-bottom:.25rem}
.asal ul{margin:.25rem 0 .25rem;padding-left:1.1rem}
.dasar{font-size:.9375rem;color:var(--redup)}
.unduh{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.75rem;padding:0;margin:0;list-style:none}
.unduh a{display:block;height:100%;padding:.7rem .9rem;background:var(--kertas);border:1px solid var(--garis-tegas);border-radius:4px;text-decoration:none}
.unduh a:hover{background:var(--teluk-muda);border-color:var(--teluk)}
.unduh b{display:block}
.unduh span{font-size:.9375rem;color:var(--redup)}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.35rem 1.25rem;margin:0}
dt{color:var(--redup);font-weight:600}dd{margin:0;min-width:0}
code,.sidik{font:.9em/1.5 ui-monospace,'Cascadia Mono',Menlo,Consolas,monospace;overflow-wrap:anywhere}
.terbitan{padding:0;margin:0;list-style:none;background:var(--kertas);border:1px solid var(--garis);border-radius:4px}
.terbitan li{padding:.75rem 1rem;border-bottom:1px solid var(--garis);display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
.terbitan li:last-child{border-bottom:0}
.terbitan b{flex:1 1 16rem}
.terbitan .tahun{display:inline-block;padding:.15rem .7rem;border:1px solid var(--garis-tegas);border-radius:4px;background:var(--teluk-muda);font-weight:600;text-decoration:none}
.kosong{padding:1.5rem;background:var(--kertas);border:1px dashed var(--garis-tegas);border-radius:4px}
.periksa{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end}
.periksa label{flex:1 1 16rem;max-width:24rem;font-weight:600}.periksa small{display:block;font-weight:400;color:var(--redup)}
.periksa input{display:block;width:100%;margin-top:.25rem;padding:.5rem .75rem;font:inherit;text-transform:uppercase;border:1px solid var(--garis-tegas);border-radius:4px;background:var(--kertas)}
.periksa button{padding:.5rem 1.25rem;font:inherit;font-weight:600;color:#fff;background:var(--teluk);border:1px solid var(--teluk);border-radius:4px;cursor:pointer}
.periksa button:hover{background:var(--laut)}
.kaki{margin-top:3rem;background:var(--laut-tua);color:#dfe9ec;font-size:.9375rem}
.kaki .lebar{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2rem;padding-block:1.25rem}
.kaki p{margin:0}.kaki a{color:#fff}
.api h3{margin-top:0;font-size:1.05rem}
.api article{background:var(--kertas);border:1px solid var(--garis);border-radius:4px;padding:1rem;margin-bottom:.9rem}
.api .metode{display:inline-block;min-width:3.6rem;padding:0 .4rem;border-radius:3px;background:var(--teluk);color:#fff;text-align:center;font-size:.875rem;font-weight:700}
.api ul.rapat{margin:.25rem 0 .5rem;padding-left:1.2rem}
@media (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}th,td{padding:.45rem .55rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.batang .isi{fill:CanvasText}.pokok li,.gulir,details{border-color:CanvasText}}
@page{size:A4;margin:15mm}
@media print{body{display:block;background:#fff;font-size:10pt}.kepala,.kaki,.langsung,.unduhan,.jejak,.tapis,.sampul>div::before{display:none}.sampul{background:none}.sampul h1,.sampul p{color:#000}.gulir{overflow:visible;border:0}thead{display:table-header-group}tr,li,article{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}main>*,.lebar{max-width:none;padding-inline:0}.batang{display:none}}
`.trim();
