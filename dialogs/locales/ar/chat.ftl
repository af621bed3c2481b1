# ما يظهر على الأزرار وفي القوائم.

chat-button-done = ✓ تم
chat-button-skip = تخطٍّ
chat-button-unknown = لا أعرف
chat-button-back = رجوع
chat-button-undo = تراجع
chat-button-why = لماذا؟
chat-sorry = حدث خطأ ولم تُحفظ هذه الرسالة. كل إجاباتك السابقة محفوظة؛ يُرجى إعادة المحاولة بكلمات أخرى.
