# آنچه روی دکمه‌ها و در منوها می‌آید.

chat-button-done = ✓ تمام
chat-button-skip = رد کردن
chat-button-unknown = نمی‌دانم
chat-button-back = برگشت
chat-button-undo = واگرد
chat-button-why = چرا؟
chat-sorry = مشکلی پیش آمد و این پیام ثبت نشد. همهٔ پاسخ‌های قبلی‌تان محفوظ است؛ لطفاً دوباره و با کلمات دیگری بفرستید.
