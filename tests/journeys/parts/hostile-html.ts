/** What runs if anything runs: it says so to whoever shows it, asks another machine, and opens a dialog. */
const run = "parent.postMessage('ran','*');console.log('ran');new Image().src='https://run.example/x';alert('ran')";
const attribute = run.replaceAll('"', '&quot;');
const far = 'https://far.example/x';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${attribute}"><image href="${far}.png"/><script>${run}</script></svg>`;

/** HTML that tries to run, to fetch, to lead away, to ask or to break out. Each by what it goes by. */
export const hostile: Readonly<Record<string, string>> = {
  'a script': `<script>${run}</script>`,
  'a script of another machine': `<script src="${far}.js"></script><script type=module src="${far}.mjs"></script>`,
  'a script in a comment that ends early': `<!--><script>${run}</script>--><!-- --!><script>${run}</script>`,
  'a script in CDATA': `<![CDATA[<script>${run}</script>]]><svg><![CDATA[><img src=x onerror="${attribute}">]]></svg>`,
  'a script cut in two by one': `<scr<script></script>ipt>${run}</script>`,
  'handlers': `<img src=x onerror="${attribute}"><body onload="${attribute}"><div onmouseover="${attribute}" style="width:100%;height:900px">x</div><details open ontoggle="${attribute}">x</details>`,
  'a handler without white space before it': `<img/src/onerror="${attribute}"><svg/onload="${attribute}">`,
  'focus that acts': `<input autofocus onfocus="${attribute}"><a href=x id=y tabindex=0 autofocus onfocus="${attribute}">x</a>`,
  'an animation that acts': `<style>@keyframes k{from{top:0}}</style><p style="animation:k 1ms" onanimationstart="${attribute}">x</p><marquee onstart="${attribute}">x</marquee>`,
  'a drawing': svg,
  'a drawing as a picture': `<img src="data:image/svg+xml,${encodeURIComponent(svg)}"><img src="data:image/png;base64,${Buffer.from(svg).toString('base64')}">`,
  'a drawing that uses another': `<svg><use href="${far}.svg#x"/><animate attributeName=href values="javascript:${attribute}" /><a><text>x</text></a><foreignObject><img src="${far}.png"></foreignObject></svg>`,
  'words of one tongue inside another': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run.replaceAll('"', '')}&gt;">`,
  'a plain text that is not': `<noscript><p title="</noscript><img src=x onerror=${attribute}>"></noscript><xmp><p title="</xmp><img src=x onerror=${attribute}>"></xmp><title><img src=x onerror="${attribute}"></title>`,
  'a select that hides a frame': `<select><template shadowrootmode=open><iframe src="${far}"></iframe><script>${run}</script></template></select>`,
  'pictures': `<img src="${far}.png"><img srcset="${far}.png 1x, //set.example/y.png 2x" sizes=1px><picture><source srcset="${far}.webp"><img alt=x></picture><input type=image src="${far}.gif">`,
  'a picture by a strange address': `<img src="\\\\far.example\\x.png"><img src="https:\\\\far.example\\x.png"><img src="ht\ntps://far.example/x.png"><img src=" //far.example/x.png"><img src="/x.png"><img src="http:/far.example/x.png">`,
  'a picture by the element that nobody knows': `<image src="${far}.png"><svg><image xlink:href="${far}.png" /></svg>`,
  'backgrounds': `<table background="${far}.png"><tr><td background="${far}.gif">x</td></tr></table><body background="${far}.jpg">`,
  'styles': `<p style="background:url(${far}.png)">x</p><p style="background-image:u\\72l(${far}.png)">x</p><p style="list-style:url('${far}.png')">x</p><p style='content:image-set("${far}.png" 1x)'>x</p><p style="cursor:url(${far}.cur),auto">x</p>`,
  'style sheets': `<style>@import "${far}.css";@font-face{font-family:f;src:url(${far}.woff)}p{font-family:f;background:url(${far}.png)}</style><p>x</p><link rel=stylesheet href="${far}.css">`,
  'a style that ends in something else': `<p style="color:red;}</style><img src=${far}.png>">x</p><p style="color:rgb(0,0,0/*);background:url(${far}.png)/*">x</p><p style="color:red\\;background:url(${far}.png)">x</p>`,
  'what is fetched ahead': `<link rel=prefetch href="${far}"><link rel=preconnect href="https://far.example"><link rel=preload as=image href="${far}.png"><link rel=icon href="${far}.ico"><link rel=manifest href="${far}.json">`,
  'sound and film': `<video autoplay src="${far}.mp4" poster="${far}.png"><source src="${far}.webm"><track default src="${far}.vtt"></video><audio autoplay src="${far}.mp3"></audio><bgsound src="${far}.wav">`,
  'objects': `<object data="${far}"></object><embed src="${far}.swf"><applet code="${far}"></applet><object type="text/html" data="data:text/html,<script>${run}</script>"></object>`,
  'frames': `<iframe src="${far}"></iframe><iframe srcdoc="<script>${attribute}</script><img src=${far}.png>"></iframe><frameset><frame src="${far}"></frameset><portal src="${far}"></portal><fencedframe src="${far}"></fencedframe>`,
  'a page that goes elsewhere by itself': `<meta http-equiv=refresh content="0;url=${far}"><meta http-equiv="refresh" content="0;javascript:${attribute}">`,
  'another policy': `<meta http-equiv=Content-Security-Policy content="default-src * 'unsafe-inline'"><meta name=referrer content=unsafe-url><script>${run}</script><img src="${far}.png">`,
  'another base': `<base href="https://far.example/" target=_top><a href=x>x</a><img src=x.png><form action=y><button>Go</button></form>`,
  'links': `<a href="${far}">x</a> <a href="${far}" target=_blank>x</a> <a href="${far}" target=_top>x</a> <a href="javascript:${attribute}">x</a> <a href="java&#9;script:${attribute}">x</a> <a href="data:text/html,<script>${attribute}</script>">x</a>`,
  'links that tell': `<a href="#x" ping="https://far.example/ping">x</a><a href="${far}" download>x</a><map name=m><area shape=default href="${far}" target=_top></map><img usemap="#m" alt="map" width=99 height=99 src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
  'forms': `<form action="${far}" target=_top><input name=a value=b><button>Go</button><button formaction="javascript:${attribute}">Go</button><input type=submit></form><isindex action="${far}">`,
  'breaking out of the frame’s own address': `"></iframe><script>${run}</script><img src="${far}.png"><iframe srcdoc="`,
  'breaking out in entities': `&quot;&gt;&lt;/iframe&gt;&lt;script&gt;${run}&lt;/script&gt; &amp;quot;&gt;&amp;lt;script&amp;gt;${run}`,
  'ending the page': `</body></html><script>${run}</script><html><head><meta http-equiv=refresh content="0;url=${far}"></head><body onpageshow="${attribute}">`,
  'Office': `<!--[if gte mso 9]><xml><o:x/></xml><script>${run}</script><![endif]--><!--[if !mso]><!--><img src="${far}.png"><!--<![endif]--><v:imagedata src="${far}.png" /><?xml:namespace prefix=o ?><?import namespace=t implementation="${far}"?>`,
  'bytes that are not letters': `<scr\0ipt>${run}</script><img\x0csrc=x\x0conerror="${attribute}"><a href="\x01javascript:${attribute}">x</a>+ADw-script+AD4-${run}+ADw-/script+AD4-`,
};
