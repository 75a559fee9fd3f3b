// How the page of a report looks, in light and dark, and the hash by which its policy allows just this style.

export const pageStyle = `body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;overflow-wrap:anywhere}h3{font-size:1rem;margin-bottom:0}
ol,nav ul{padding:0;list-style:none}
ol>li{margin:0 0 1rem;padding:.5rem 1rem;border-left:.3rem solid #767676;background:#f6f6f6}
ol>li.error{border-color:#b3001b}ol>li.warning{border-color:#8a5a00}ol>li.info{border-color:#00558c}
li p{margin:.2rem 0}pre{margin:.3rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
a{color:#00558c}footer,.also{color:#555}
@media (prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}ol>li{background:#262626}a{color:#8cc4f0}footer,.also{color:#bbb}ol>li.error{border-color:#ff8a8a}ol>li.warning{border-color:#e0b050}ol>li.info{border-color:#8cc4f0}}
`;

/** SHA-256 of that text, as a Content-Security-Policy names it; a test works it out anew. */
export const pageStyleHash = 'sha256-mq75rrr2zlUNVN+8XfcTPc2xS+u7pzxqyf5WqicHW28=';
