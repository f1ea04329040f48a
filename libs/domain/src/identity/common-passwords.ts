/** Passwords of public leak lists, eight characters and more, and habits of Chinese keyboards and of this city. Lower case. */
const COMMON = `
password password1 password12 password123 password1234 passw0rd passw0rd1 p@ssw0rd p@ssword p@ssw0rd1 p@ssw0rd123 pa55word
123456789 1234567890 12345678 87654321 987654321 0987654321 11223344 1122334455 112233445566 123123123 12341234 123321123
1234554321 147258369 147852369 159357159 159753159 741852963 789456123 789456456 963852741 1357924680 13579246 246813579
12344321 12121212 10101010 20202020 31415926 314159265 3141592653 52013140 5201314520 520131400 52013145 1314520520 13145200
1qaz2wsx 1qaz2wsx3edc 1qazxsw2 1qaz@wsx 1qaz!qaz !qaz2wsx !qaz@wsx zaq12wsx zaq1zaq1 qazwsxedc qazwsx123 qazwsxedcrfv
qwer1234 qwerty12 qwerty123 qwerty1234 qwertyui qwertyuiop qwe123qwe qweasdzxc qweasd123 qweqweqwe q1w2e3r4 q1w2e3r4t5
q1w2e3r4t5y6 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y asdfghjkl asdf1234 asdfasdf asd123456 asdasdasd asdqwe123 zxcvbnm123 zxcvbnm1
zxc123456 zxczxczxc zx123456 zxcv1234 abc12345 abc123456 abc1234567 abcd1234 abcd12345 abcde12345 abcdefgh abcdefg1 abcabc123
a1234567 a12345678 a123456789 a1b2c3d4 a1s2d3f4 aa123456 aa12345678 aaa123456 aaaa1111 aaaaaaaa as123456 admin123 admin1234
admin12345 admin123456 admin888 admin8888 admin@123 admin@1234 admin@2024 admin@2025 admin@2026 administrator root1234
root12345 root123456 rootroot test1234 test12345 test123456 testtest user1234 guest123 guest1234 manager1 master123 default1
welcome1 welcome123 welcome@123 changeme changeme1 changeme123 letmein1 letmein123 iloveyou iloveyou1 iloveyou2 trustno1
sunshine sunshine1 princess princess1 football football1 baseball baseball1 basketball superman superman1 batman123
dragon123 monkey123 shadow123 michael1 jennifer jordan23 computer computer1 internet samsung1 starwars whatever
liverpool chelsea1 arsenal1 security security1 secret123 summer2024 summer2025 summer2026 winter2024 winter2025 winter2026
spring2025 spring2026 autumn2025 autumn2026 microsoft google123 facebook linkedin helloworld hello123 hello1234 hello12345
woaini123 woaini1234 woaini12345 woaini123456 woaini520 woaini521 woaini1314 woaini5201314 woaini520520 woaiwojia woaiwo123
woaizhongguo woaizuguo woaibaba woaimama woaiwoziji iloveyou520 iloveyou1314 520woaini 5201314a a5201314 aini1314 aini5201314
wo123456 wang123456 wangwang wangyang li123456 zhang123 zhang123456 zhangwei liu123456 chen123456 yang123456 lixiaolong
liuliuliu zhangsan zhangsan123 lisi1234 xiaoming xiaohong123 caonima123 caonima1 nihao123 nihao1234 nihaoma123 ni123456
q123456789 q12345678 qq123456 qq123456789 qq12345678 qq5201314 w123456789 w12345678 z123456789 z12345678 s123456789 x123456789
wy123456 wx123456 ly123456 zy123456 zz123456 hh123456 ll123456 lj123456 zj123456 lw123456 zl123456 lx123456 yy123456 mm123456
xx123456 ss123456 dd123456 cc123456 tt123456 jj123456 kk123456 gg123456 ww123456 1234567a 12345678a 123456789a 123456abc
123456aa 123456qq 123456qwe 123456asd 1234qwer 123qwe123 123qweasd 123qwe!@# 123abc456 123456.a 123456.aa 123456aaa 12345qwert
a123456. aa123456. a123456! abc123!@# abc@1234 abc@12345 abc@123456 abc!1234 qwer@1234 qwe@1234 qwer!@#$ !@#$qwer 1234!@#$
!@#$1234 !@#$%^&* 1q2w3e4r! 1qaz@2wsx 2wsx3edc 3edc4rfv zaq!2wsx pass1234 pass@123 pass@1234 pass@word1 passwd123 passpass
huawei123 huawei@123 huawei12#$ h3c123456 cisco123 oracle123 mysql123 tomcat123 sa123456 sys123456 system123 jeecg123 ruoyi123
zhumadian zhumadian1 zhumadian123 zhumadian888 zhumadian2024 zhumadian2025 zhumadian2026 zhumadian@123 zmd123456 zmd12345678
zmd@2024 zmd@2025 zmd@2026 zmdgxj123 zmdgxj2025 zmdgxj2026 gxj123456 gxj12345678 gongxinju gongxinju123 gongxinju@123
yicheng123 xiping123 shangcai123 pingyu123 zhengyang123 queshan123 biyang123 runan123 suiping123 xincai123 henan123 henan1234
henan123456 zhengzhou zhengzhou123 zhongguo zhongguo1 zhongguo123 zhonghua zhongyang zhengfu123 qiye1234 qiye123456 yanzhen123
yanzhen1 yanzhen2026 yanzhen@2026 dayan123 beijing2008 shanghai shanghai123 guangzhou shenzhen123 tianjin123 wuhan123456
19491001 20080808 20200101 20250101 20260101 20241001 20251001 88888888 88888888a 66666666 99999999 00000000 11111111 22222222
33333333 44444444 55555555 77777777 168168168 16816888 88886666 66668888 888888888 666666666 999999999 000000000 111111111
1111111111 0000000000 8888888888 9999999999 111222333 123654789 321654987 456789123 110110110 119119119 12301230 12345679
123456780 1234567899 12345678910 123456789123 123456123456 123123456 123456654321 654321123 7758521520 77585210 775852100
5211314521 52113140 5845201314 58520131 1314521521 201314520 20131452 147147147 258258258 369369369 159159159 147896325
`;

export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(COMMON.split(/\s+/).filter((word) => word !== ''));
